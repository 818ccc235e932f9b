package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Says who is on duty (值班) for a unit on which day. */
@ApplicationScoped
@Transactional
public class KeepingDutyRoster {
    @Inject Units units;
    @Inject People people;
    @Inject DutyRules rules;

    /** Enters many days at once, all or none; null as a person clears the day. */
    public void assign(Long unitId, Map<LocalDate, Long> personByDay) {
        Unit unit = units.lock(unitId);
        personByDay.forEach(
                (day, person) -> rules.set(unit, day, person == null ? null : people.lock(person)));
    }
}
