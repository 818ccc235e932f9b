package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Days;
import cn.minsheng.organization.DutyRosters;
import cn.minsheng.organization.DutyRules;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who is on duty on which day. */
@ApplicationScoped
class DutyImport implements SheetImport {
    @Inject DutyRules rules;
    @Inject DutyRosters rosters;
    @Inject Reach reach;

    @Override
    public Sheet sheet() {
        return Sheet.DUTY;
    }

    @Override
    public Object key(SheetRow row) {
        return List.of(row.text(Column.UNIT), row.from(Column.DAY));
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        Unit unit = row.read(Column.UNIT, index::requireUnit);
        Person person = row.read(Column.PERSON, index::requirePerson);
        LocalDate day = Days.of(row.from(Column.DAY));
        boolean free = rosters.between(unit, day, day).isEmpty();
        boolean[] changed = new boolean[1];
        row.blame(Column.DAY, () -> changed[0] = rules.set(unit, day, person));
        if (changed[0]) {
            reach.require(Column.UNIT, unit);
        }
        return outcome(free, changed[0]);
    }

    private static Tally.Outcome outcome(boolean free, boolean changed) {
        if (!changed) {
            return Tally.Outcome.SAME;
        }
        return free ? Tally.Outcome.ADDED : Tally.Outcome.CHANGED;
    }
}
