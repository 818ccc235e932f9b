package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Absences;
import cn.minsheng.organization.Days;
import cn.minsheng.organization.Editor;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.StandIn;
import cn.minsheng.organization.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Who is away and who stands in; a row is known by its position and its beginning. */
@ApplicationScoped
class StandInImport implements SheetImport {
    @Inject StandIns standIns;
    @Inject Absences absences;
    @Inject Editor editor;
    @Inject Reach reach;

    @Override
    public Sheet sheet() {
        return Sheet.STAND_IN;
    }

    @Override
    public Object key(SheetRow row) {
        return List.of(
                row.text(Column.PERSON),
                row.text(Column.UNIT),
                row.text(Column.TITLE),
                row.from(Column.POSITION_FROM),
                row.from(Column.FROM));
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        Position position = position(row, index);
        Person substitute =
                row.read(
                        Column.SUBSTITUTE,
                        text -> text.isEmpty() ? null : index.requirePerson(text));
        Instant from = row.from(Column.FROM);
        Instant until = row.read(Column.UNTIL, Days::until);
        if (until == null) {
            throw new CellFault(Column.UNTIL, OrganizationError.DATE_MALFORMED.refusal(""));
        }
        String reason = row.text(Column.REASON);
        StandIn known = known(position, from);
        if (known != null && state(known).equals(Arrays.asList(substitute, until, reason))) {
            return Tally.Outcome.SAME;
        }
        reach.require(Column.UNIT, position.getUnit());
        if (substitute != null) {
            reach.requireColleague(Column.SUBSTITUTE, substitute);
        }
        if (known == null) {
            StandIn added = new StandIn(position, substitute, from, until, reason);
            row.blame(Column.FROM, () -> absences.require(added));
            standIns.add(added);
            return Tally.Outcome.ADDED;
        }
        requireNotOver(known);
        known.change(substitute, from, until, reason);
        row.blame(Column.FROM, () -> absences.require(known));
        return Tally.Outcome.CHANGED;
    }

    /** Who stood in is on record with what they did. */
    private void requireNotOver(StandIn known) {
        if (!editor.now().isBefore(known.getUntil())) {
            throw new CellFault(Column.UNTIL, OrganizationError.STAND_IN_OVER.refusal());
        }
    }

    private static Position position(SheetRow row, Index index) {
        Person person = row.read(Column.PERSON, index::requirePerson);
        String unit = row.read(Column.UNIT, index::requireUnit).getCode();
        String title = row.text(Column.TITLE);
        Instant from = row.from(Column.POSITION_FROM);
        Position position = index.position(person.getCode(), unit, title, from);
        if (position == null) {
            throw new CellFault(Column.TITLE, OrganizationError.POSITION_UNKNOWN.refusal(title));
        }
        return position;
    }

    private StandIn known(Position position, Instant from) {
        return standIns.of(position).stream()
                .filter(s -> s.getFrom().equals(from))
                .findFirst()
                .orElse(null);
    }

    private static Object state(StandIn standIn) {
        return Arrays.asList(standIn.getSubstitute(), standIn.getUntil(), standIn.getReason());
    }
}
