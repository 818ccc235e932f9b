package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The administrator keeps people and the positions that they hold. */
@ApplicationScoped
@Transactional
public class KeepingPeople {
    @Inject People people;
    @Inject Units units;
    @Inject Positions positions;
    @Inject Editor editor;

    /** The code is the sign-in name and stays for good. */
    public Person add(String code, String name) {
        Person person = new Person(code, name);
        if (people.byCode(code).isPresent()) {
            throw OrganizationError.CODE_TAKEN.refusal(code);
        }
        people.add(person);
        return person;
    }

    public void rename(Long id, int version, String name) {
        Person person = people.lock(id);
        person.requireVersion(version);
        person.rename(name, editor.now());
    }

    /** Back at work: without positions, which ended when the person was disabled. */
    public void enable(Long id, int version) {
        Person person = people.lock(id);
        person.requireVersion(version);
        person.enable();
    }

    /** The position begins without a role, which the security administrator grants. */
    public Position appoint(Long personId, Long unitId, String title, Instant from, Instant until) {
        Position position =
                new Position(people.lock(personId), units.lock(unitId), title, orNow(from));
        position.end(until);
        if (positions.twice(position)) {
            throw OrganizationError.POSITION_TWICE.refusal(position.getTitle());
        }
        positions.add(position);
        return position;
    }

    private Instant orNow(Instant from) {
        return from == null ? editor.now() : from;
    }

    public void retitle(Long positionId, int version, String title) {
        Position position = positions.lock(positionId);
        position.requireVersion(version);
        position.retitle(title, editor.now());
    }

    /** Who of a unit's liaisons is the one and who the backup. */
    public void markBackup(Long positionId, int version, boolean backup) {
        Position position = positions.lock(positionId);
        position.requireVersion(version);
        position.markBackup(backup);
    }
}
