package cn.minsheng.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param away ids of candidates who are away for some of the day
     */
    public record Day(LocalDate day, Long person, Set<Long> away) implements Serializable {
        static Day of(LocalDate day, DutyRoster entry, List<StandIn> absences) {
            return new Day(
                    day,
                    entry == null ? null : entry.getPerson().getId(),
                    absences.stream()
                            .filter(absence -> absence.getFrom().isBefore(Days.end(day)))
                            .filter(absence -> absence.getUntil().isAfter(Days.start(day)))
                            .map(absence -> absence.getPosition().getPerson().getId())
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * Somebody who can be on duty.
     *
     * @param title of the position held in the unit; empty when it has ended
     * @param able whether a role lets them work on what comes in
     */
    public record Candidate(Long id, String name, String title, boolean able)
            implements Serializable {}

    /** Those of the unit, and whoever is entered though no longer of it. */
    static Map<Long, Candidate> candidates(Collection<DutyRoster> entered, List<Position> members) {
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        for (Position p : members) {
            candidates.merge(
                    p.getPerson().getId(),
                    candidate(p.getPerson(), p.getTitle(), p.getRole() != null),
                    (one, other) -> one.able() ? one : other);
        }
        entered.forEach(
                d ->
                        candidates.putIfAbsent(
                                d.getPerson().getId(), candidate(d.getPerson(), "", true)));
        return candidates;
    }

    private static Candidate candidate(Person person, String title, boolean able) {
        return new Candidate(person.getId(), person.getName(), title, able);
    }
}
