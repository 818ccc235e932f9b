package cn.minsheng.clock;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often a unit, or a person of it, missed due times.
 *
 * @param personName null in the count of a unit
 * @param byKind how often for each kind of clock; kinds without a breach are missing
 * @param unclaimed how many of them nobody of the unit had claimed
 */
public record BreachCount(
        String unitName, String personName, Map<String, Long> byKind, long unclaimed) {

    /** Breaches of one kind that name the same unit and person. */
    record Part(
            Long unitId,
            String unitName,
            Long personId,
            String personName,
            String kind,
            Long count,
            Long claimed) {}

    public long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    static List<BreachCount> byUnit(Collection<Part> parts) {
        return grouped(parts, Part::unitId, false);
    }

    /** Breaches that name no person are left out. */
    static List<BreachCount> byPerson(Collection<Part> parts) {
        var named = parts.stream().filter(part -> part.personId() != null).toList();
        return grouped(named, part -> List.of(part.unitId(), part.personId()), true);
    }

    private static List<BreachCount> grouped(
            Collection<Part> parts, Function<Part, Object> key, boolean person) {
        return parts.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> sum(same, person))
                .sorted(Comparator.comparing(BreachCount::total).reversed())
                .toList();
    }

    private static BreachCount sum(List<Part> parts, boolean person) {
        Part one = parts.getFirst();
        Map<String, Long> byKind = new TreeMap<>();
        parts.forEach(part -> byKind.merge(part.kind(), part.count(), Long::sum));
        long unclaimed = parts.stream().mapToLong(part -> part.count() - part.claimed()).sum();
        return new BreachCount(one.unitName(), person ? one.personName() : null, byKind, unclaimed);
    }
}
