package cn.minsheng.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A unit's roster of a month.
 *
 * @param unit short name
 * @param candidates who can be put on it, and who is on it, by their ids
 */
public record DutyMonth(Long unitId, String unit, List<Day> days, Map<Long, Candidate> candidates)
        implements Serializable {
    /**
     * One day.
     *
     * @param person null when nobody is on duty
     */
    public record Day(LocalDate day, Long person) implements Serializable {}

    /**
     * Somebody who can be on duty.
     *
     * @param title of the position held in the unit; empty when it has ended
     * @param able whether a role lets them work on what comes in
     */
    public record Candidate(Long id, String name, String title, boolean able)
            implements Serializable {}

    static DutyMonth of(
            Unit unit,
            YearMonth month,
            Map<LocalDate, DutyRoster> entered,
            List<Position> members) {
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        for (Position p : members) {
            candidates.merge(
                    p.getPerson().getId(),
                    candidate(p.getPerson(), p.getTitle(), p.getRole() != null),
                    (one, other) -> one.able() ? one : other);
        }
        entered.values()
                .forEach(
                        d ->
                                candidates.putIfAbsent(
                                        d.getPerson().getId(), candidate(d.getPerson(), "", true)));
        List<Day> days =
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .map(day -> new Day(day, person(entered.get(day))))
                        .toList();
        return new DutyMonth(unit.getId(), unit.getShortName(), days, candidates);
    }

    private static Candidate candidate(Person person, String title, boolean able) {
        return new Candidate(person.getId(), person.getName(), title, able);
    }

    private static Long person(DutyRoster entry) {
        return entry == null ? null : entry.getPerson().getId();
    }
}
