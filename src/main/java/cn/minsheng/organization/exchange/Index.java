package cn.minsheng.organization.exchange;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is there, with what the rows so far have added. */
final class Index {
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<List<Object>, Position> positions = new HashMap<>();
    private final Map<String, List<Position>> byPerson = new HashMap<>();

    void add(Region region) {
        regions.put(region.getCode(), region);
    }

    void add(Unit unit) {
        units.put(unit.getCode(), unit);
    }

    void add(Person person) {
        people.put(person.getCode(), person);
    }

    void add(Position p) {
        if (p.isEmpty()) {
            return;
        }
        positions.put(
                key(p.getPerson().getCode(), p.getUnit().getCode(), p.getTitle(), p.getValidFrom()),
                p);
        byPerson.merge(
                p.getPerson().getCode(),
                List.of(p),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }

    Region region(String code) {
        return regions.get(code);
    }

    Unit unit(String code) {
        return units.get(code);
    }

    Person person(String code) {
        return people.get(code);
    }

    Position position(String person, String unit, String title, Instant from) {
        return positions.get(key(person, unit, title, from));
    }

    private static List<Object> key(String person, String unit, String title, Instant from) {
        return List.of(person, unit, title, from);
    }

    Stream<Unit> units() {
        return units.values().stream();
    }

    /** Another position of the same person in the same unit, same title, at the same time. */
    boolean twice(Position p) {
        return byPerson.getOrDefault(p.getPerson().getCode(), List.of()).stream()
                .anyMatch(other -> other != p && other.sameAs(p) && other.overlaps(p));
    }

    Region requireRegion(String code) {
        return require(region(code), OrganizationError.REGION_UNKNOWN, code);
    }

    Unit requireUnit(String code) {
        return require(unit(code), OrganizationError.UNIT_UNKNOWN, code);
    }

    Person requirePerson(String code) {
        return require(person(code), OrganizationError.PERSON_UNKNOWN, code);
    }

    private static <T> T require(T found, OrganizationError otherwise, String code) {
        if (Objects.isNull(found)) {
            throw otherwise.refusal(code);
        }
        return found;
    }
}
