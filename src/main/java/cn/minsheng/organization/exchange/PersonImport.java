package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Editor;
import cn.minsheng.organization.People;
import cn.minsheng.organization.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** People; who is no longer there is disabled at the end, after all other sheets. */
@ApplicationScoped
class PersonImport implements SheetImport {
    @Inject People people;
    @Inject Reach reach;
    @Inject Editor editor;

    @Override
    public Sheet sheet() {
        return Sheet.PERSON;
    }

    @Override
    public Object key(SheetRow row) {
        return row.text(Column.CODE);
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        String name = row.text(Column.NAME);
        Person person = index.person(row.text(Column.CODE));
        if (person == null) {
            Person added = new Person(row.text(Column.CODE), name);
            people.add(added);
            index.add(added);
            return Tally.Outcome.ADDED;
        }
        boolean stays = row.yes(Column.ACTIVE, person.isActive());
        Object before = List.of(person.getName(), person.isActive());
        if (before.equals(List.of(name, stays))) {
            return Tally.Outcome.SAME;
        }
        reach.require(Column.CODE, person);
        person.rename(name, editor.now());
        if (stays) {
            person.enable();
        }
        return Tally.Outcome.of(before, List.of(person.getName(), stays));
    }
}
