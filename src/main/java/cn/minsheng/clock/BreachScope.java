package cn.minsheng.clock;

import java.time.Instant;
import java.util.Set;

/**
 * Which breaches are asked for: due after {@code from} and by {@code until}, as what is due at
 * 24:00 is due on the day that ends; of the units, and of all units of the regions.
 */
public record BreachScope(Instant from, Instant until, Set<String> regions, Set<Long> units) {
    public BreachScope {
        if (!from.isBefore(until)) {
            throw ClockError.SPAN_ORDER.refusal();
        }
    }
}
