package cn.minsheng.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How far a unit's roster of a month is.
 *
 * @param unit short name
 * @param today who is on duty today; empty when nobody is, or when it is another month
 * @param open days from today on without anybody
 */
public record DutySummary(Long unitId, String unit, String today, long open)
        implements Serializable {
    static DutySummary of(Unit unit, YearMonth month, LocalDate today, List<DutyRoster> entered) {
        LocalDate first = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        long days = Math.max(0, month.atEndOfMonth().toEpochDay() - first.toEpochDay() + 1);
        long filled = entered.stream().filter(d -> !d.getDay().isBefore(first)).count();
        String now =
                entered.stream()
                        .filter(d -> d.getDay().equals(today))
                        .map(d -> d.getPerson().getName())
                        .findFirst()
                        .orElse("");
        return new DutySummary(unit.getId(), unit.getShortName(), now, days - filled);
    }
}
