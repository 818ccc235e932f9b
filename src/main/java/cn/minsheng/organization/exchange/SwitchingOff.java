package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Departures;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The last step of an import: people and units that the file says are no more. */
@ApplicationScoped
class SwitchingOff {
    @Inject Departures departures;
    @Inject Reach reach;
    @Inject UnitRules rules;

    void run(ImportRun run, Index index) {
        run.rows(Sheet.PERSON)
                .filter(row -> row.text(Column.ACTIVE).equals(SheetRow.yesNo(false)))
                .forEach(
                        row ->
                                run.attempt(
                                        row, () -> disable(index.person(row.text(Column.CODE)))));
        List<SheetRow> units =
                new ArrayList<>(
                        run.rows(Sheet.UNIT)
                                .filter(
                                        row ->
                                                row.text(Column.ACTIVE)
                                                        .equals(SheetRow.yesNo(false)))
                                .toList());
        Collections.reverse(units);
        units.forEach(row -> run.attempt(row, () -> close(index.unit(row.text(Column.CODE)))));
    }

    private void disable(Person person) {
        if (person != null && person.isActive() && reach.holds(person)) {
            departures.leave(person, null);
        }
    }

    /** From the bottom of the sheet, where the parts of a unit stand. */
    private void close(Unit unit) {
        if (unit != null && unit.isActive() && reach.holds(unit)) {
            rules.close(unit);
        }
    }
}
