package cn.minsheng.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a clock counts: by default urgent problems in natural time, ordinary ones in working time.
 */
public enum TimeKind {
    /** Counts everything. */
    NATURAL {
        @Override
        public Instant plus(WorkCalendar calendar, Instant from, Duration amount) {
            return from.plus(amount);
        }

        @Override
        public Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        }

        @Override
        public LocalDate firstDay(WorkCalendar calendar, Instant from) {
            return WorkCalendar.dayOf(from);
        }
    },
    /** Natural time with days off cut out. */
    WORKING {
        @Override
        public Instant plus(WorkCalendar calendar, Instant from, Duration amount) {
            return calendar.plusWorking(from, amount);
        }

        @Override
        public Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return calendar.workingBetween(from, to);
        }

        @Override
        public LocalDate firstDay(WorkCalendar calendar, Instant from) {
            return calendar.firstWorkdayOnOrAfter(WorkCalendar.dayOf(from));
        }
    };

    public abstract Instant plus(WorkCalendar calendar, Instant from, Duration amount);

    /** Never negative. */
    public abstract Duration between(WorkCalendar calendar, Instant from, Instant to);

    /** The day on which a clock that starts at {@code from} begins to count. */
    public abstract LocalDate firstDay(WorkCalendar calendar, Instant from);
}
