package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/** The administrator keeps people and the positions that they hold. */
@UseCase
public class KeepingPeople {
    static final String ACTION = "person.keep";

    @Inject OwnRegion ownRegion;
    @Inject People people;
    @Inject Units units;
    @Inject Positions positions;
    @Inject Editor editor;

    /** The code is the sign-in name and stays for good. */
    @Does(ACTION)
    public Person add(String code, String name) {
        Person person = new Person(code, name);
        if (people.byCode(code).isPresent()) {
            throw OrganizationError.CODE_TAKEN.refusal(code);
        }
        people.add(person);
        return person;
    }

    @Does(ACTION)
    public void rename(Long id, int version, String name) {
        Person person = person(id, version);
        person.rename(name, editor.now());
    }

    /** Back at work: without positions, which ended when the person was disabled. */
    @Does(ACTION)
    public void enable(Long id, int version) {
        person(id, version).enable();
    }

    /** The position begins without a role, which the security administrator grants. */
    @Does(ACTION)
    public Position appoint(Long personId, Long unitId, String title, Instant from, Instant until) {
        Person person = people.lock(personId);
        Unit unit = units.lock(unitId);
        ownRegion.require(ACTION, unit);
        Position position = new Position(person, unit, title, orNow(from));
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

    @Does(ACTION)
    public void retitle(Long positionId, int version, String title) {
        position(positionId, version).retitle(title, editor.now());
    }

    /** Who of a unit's liaisons is the one and who the backup. */
    @Does(ACTION)
    public void markBackup(Long positionId, int version, boolean backup) {
        position(positionId, version).markBackup(backup);
    }

    private Person person(Long id, int version) {
        Person person = people.lock(id);
        ownRegion.require(ACTION, person);
        person.requireVersion(version);
        return person;
    }

    private Position position(Long id, int version) {
        Position position = positions.lock(id);
        ownRegion.require(ACTION, position.getUnit());
        position.requireVersion(version);
        return position;
    }
}
