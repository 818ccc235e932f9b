package cn.minsheng.clock;

import java.math.BigDecimal;
import java.time.Instant;

/** One line of the clocks' history of a case. */
public record ClockNote(
        String clock,
        ClockEventKind event,
        Instant at,
        BigDecimal share,
        Instant dueBefore,
        Instant dueAfter,
        int calendarVersion,
        String cause) {}
