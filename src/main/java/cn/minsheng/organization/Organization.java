package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What other packages ask of the organization. It reads and changes nothing. */
@ApplicationScoped
public class Organization {
    @Inject Units units;
    @Inject People people;
    @Inject Positions positions;
    @Inject StandIns standIns;
    @Inject DutyRosters rosters;
    @Inject Clock clock;

    public Optional<Unit> unit(Long id) {
        return units.find(id);
    }

    public Optional<Unit> unitByCode(String code) {
        return units.byCode(code);
    }

    public Optional<Person> person(Long id) {
        return people.find(id);
    }

    /** By the code that is also the sign-in name. */
    public Optional<Person> personByCode(String code) {
        return people.byCode(code);
    }

    public Optional<Position> position(Long id) {
        return positions.find(id);
    }

    /** Null when the installation has no such region. */
    public Region region(String code) {
        return units.region(code).orElse(null);
    }

    /** Those who hold a role in the unit itself, the backup after the one named first. */
    public List<Position> holders(Unit unit, Role role, Instant at) {
        return positions.holders(unit, role, at);
    }

    public Optional<Unit> taskForce(Region region) {
        return units.one(region, UnitKind.TASK_FORCE);
    }

    public Optional<Unit> inspectionOffice(Region region) {
        return units.one(region, UnitKind.INSPECTION_OFFICE);
    }

    public Optional<Unit> government(Region region) {
        return units.one(region, UnitKind.GOVERNMENT);
    }

    public List<Position> leaders(Region region) {
        return leaders(region, clock.instant());
    }

    public List<Position> leaders(Region region, Instant at) {
        return government(region).map(g -> holders(g, Role.LEADER, at)).orElse(List.of());
    }

    /** Empty when nobody is entered or the person was disabled meanwhile. */
    public Optional<Person> onDuty(Unit unit, LocalDate day) {
        return rosters.of(unit, day).map(DutyRoster::getPerson).filter(Person::isActive);
    }

    /** Units for which the person is on duty that day. */
    public List<Unit> onDutyFor(Person person, LocalDate day) {
        return rosters.unitsOf(person, day);
    }

    /** True whether or not somebody stands in. */
    public boolean away(Position position, Instant at) {
        return standIns.of(position, at).isPresent();
    }

    /** Empty when the holder is there, or away with nobody in the place. */
    public Optional<Person> standIn(Position position, Instant at) {
        return standIns.of(position, at).map(StandIn::getSubstitute).filter(Person::isActive);
    }

    /** Own positions that hold at that instant, without those stood in for. */
    public List<Position> positionsOf(Person person, Instant at) {
        return positions.of(person, at);
    }

    /** Own positions that hold at that instant or will later. */
    public List<Position> openPositionsOf(Person person, Instant at) {
        return positions.ever(person).stream().filter(position -> position.isOpen(at)).toList();
    }

    /** Positions that each of these people holds at that instant, by the person's id. */
    public Map<Long, List<Position>> positionsOf(List<Person> people, Instant at) {
        return positions.of(people, at).stream()
                .collect(Collectors.groupingBy(position -> position.getPerson().getId()));
    }

    /** Positions of others in which the person acts at that instant. */
    public List<Position> standingInFor(Person person, Instant at) {
        return standIns.positionsOf(person, at);
    }

    /** By any part of name or short name, or the beginning of any initials; active ones only. */
    public List<Unit> searchUnits(String text, int limit) {
        return units.search(text, limit);
    }

    public List<Person> searchPeople(String text, int limit) {
        return people.search(text, limit);
    }

    public boolean isWithin(Region region, Region ancestor) {
        return region.isWithin(ancestor);
    }
}
