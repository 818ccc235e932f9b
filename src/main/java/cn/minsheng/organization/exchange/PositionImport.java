package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Days;
import cn.minsheng.organization.Departures;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Positions;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Positions: when they end and who is the backup. Roles are granted elsewhere. */
@ApplicationScoped
class PositionImport implements SheetImport {
    @Inject Positions positions;
    @Inject Departures departures;
    @Inject Reach reach;

    @Override
    public Sheet sheet() {
        return Sheet.POSITION;
    }

    @Override
    public Object key(SheetRow row) {
        return List.of(
                row.text(Column.PERSON),
                row.text(Column.UNIT),
                row.text(Column.TITLE),
                row.from(Column.FROM));
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        Person person = row.read(Column.PERSON, index::requirePerson);
        Unit unit = row.read(Column.UNIT, index::requireUnit);
        Instant from = row.from(Column.FROM);
        Instant until = row.read(Column.UNTIL, Days::until);
        String title = row.text(Column.TITLE);
        Position known = index.position(person.getCode(), unit.getCode(), title, from);
        requireRole(row, known == null ? null : known.getRole());
        boolean backup = row.yes(Column.BACKUP, known != null && known.isBackup());
        if (known != null && state(known).equals(Arrays.asList(until, backup))) {
            return Tally.Outcome.SAME;
        }
        reach.require(Column.UNIT, unit);
        if (known == null) {
            reach.requireColleague(Column.PERSON, person);
        }
        Position position = known == null ? new Position(person, unit, title, from) : known;
        Object before = state(position);
        if (!Objects.equals(position.getValidUntil(), until)) {
            row.blame(Column.UNTIL, () -> departures.end(position, until, null));
        }
        position.markBackup(backup);
        if (index.twice(position)) {
            throw new CellFault(Column.TITLE, OrganizationError.POSITION_TWICE.refusal(title));
        }
        if (known == null) {
            positions.add(position);
            index.add(position);
            return Tally.Outcome.ADDED;
        }
        return Tally.Outcome.of(before, state(position));
    }

    /** The column is there to be read; it may say what is so, and nothing else. */
    private static void requireRole(SheetRow row, Role role) {
        String text = row.text(Column.ROLE);
        if (!text.isEmpty() && !text.equals(title(role))) {
            throw new CellFault(Column.ROLE, OrganizationError.ROLE_NOT_IMPORTABLE.refusal(text));
        }
    }

    static String title(Role role) {
        return role == null ? "" : Sheet.text("organization.role." + role);
    }

    private static Object state(Position position) {
        return Arrays.asList(position.getValidUntil(), position.isBackup());
    }
}
