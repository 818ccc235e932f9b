package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** Rules on the duty roster, common to typing in, pasting and importing. */
@ApplicationScoped
public class DutyRules {
    @Inject DutyRosters rosters;
    @Inject Positions positions;
    @Inject Editor editor;

    /**
     * Puts somebody on duty for a day, or nobody with null. What is past stays as it was.
     *
     * @return false when it was so already
     */
    public boolean set(Unit unit, LocalDate day, Person person) {
        DutyRoster entry = rosters.of(unit, day).orElse(null);
        if (entry == null ? person == null : entry.isOf(person)) {
            return false;
        }
        if (day.isBefore(Days.of(editor.now()))) {
            throw OrganizationError.DUTY_PAST.refusal(day.toString());
        }
        if (person == null) {
            rosters.remove(entry);
            return true;
        }
        requireMember(unit, day, person);
        if (entry == null) {
            rosters.add(new DutyRoster(unit, day, person));
        } else {
            entry.assign(person);
        }
        return true;
    }

    /** Refuses when the day is no longer as it was seen, and names who changed it. */
    void requireSeen(Unit unit, DutyEntry entry) {
        DutyRoster now = rosters.of(unit, entry.day()).orElse(null);
        Long person = now == null ? null : now.getPerson().getId();
        if (!Objects.equals(person, entry.seen())) {
            throw now == null
                    ? OrganizationError.DUTY_CLEARED.refusal(entry.day().toString())
                    : OrganizationError.DUTY_CHANGED.refusal(
                            entry.day().toString(), now.getPerson().getName());
        }
    }

    /**
     * Whoever is on duty gets the unit's tasks, so it is somebody of it or of the one above, who
     * may do them.
     */
    private void requireMember(Unit unit, LocalDate day, Person person) {
        boolean member =
                positions.of(person, Days.start(day.plusDays(1)).minusSeconds(1)).stream()
                        .filter(p -> p.getRole() == null || !p.getRole().runsTheSystem())
                        .anyMatch(p -> unit.isWithin(p.getUnit()));
        if (!member) {
            throw OrganizationError.DUTY_OF_OUTSIDER.refusal(person.getName(), unit.getName());
        }
    }
}
