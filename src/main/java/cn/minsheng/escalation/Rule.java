package cn.minsheng.escalation;

import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import cn.minsheng.clock.Shares;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of the decision table {@code escalation-policy}: how long a clock runs, and whom it
 * tells.
 *
 * @param length as {@link Deadline#of} reads it
 * @param minimum the least that an end of day leaves; null for none
 * @param resumeMinimum the least that is left when the clock goes on after a pause
 * @param warnings shares of the clock at which a warning goes out
 * @param tell for each warning in turn who is brought in
 */
record Rule(
        TimeKind time,
        String length,
        Duration minimum,
        Duration resumeMinimum,
        Shares warnings,
        List<Stage> tell) {

    Deadline deadline(LocalDate given) {
        return Deadline.of(length, minimum, given);
    }

    /** The share of the {@code nth} warning, the first being 1. */
    BigDecimal share(int nth) {
        return warnings.values().get(nth - 1);
    }

    Optional<Stage> told(int nth) {
        return nth <= tell.size() ? Optional.of(tell.get(nth - 1)) : Optional.empty();
    }
}
