package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

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

    /** Whoever is on duty gets the unit's tasks, so it is somebody of the unit who may see them. */
    private void requireMember(Unit unit, LocalDate day, Person person) {
        boolean member =
                positions.of(person, Days.start(day.plusDays(1)).minusSeconds(1)).stream()
                        .filter(p -> p.getRole() == null || !p.getRole().runsTheSystem())
                        .anyMatch(p -> p.getUnit().isWithin(unit) || unit.isWithin(p.getUnit()));
        if (!member) {
            throw OrganizationError.DUTY_OF_OUTSIDER.refusal(person.getName(), unit.getName());
        }
    }
}
