package cn.minsheng.clock;

import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import cn.minsheng.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What due times are computed from: a version of the calendar, and the registered outages. */
record Basis(WorkCalendar calendar, List<Span> outages) {
    Basis {
        outages = outages.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    /** "A registered outage extends what fell due within it by its length." */
    Instant due(Deadline rule, Instant from, TimeKind time) {
        return extended(rule.due(from, time, calendar), time, outages);
    }

    /**
     * A due time after one of the outages was registered: it, and those after it that the due time
     * then falls into, extend what stood until now; whatever came before has done so already.
     */
    Instant due(Instant standing, TimeKind time, Span registered) {
        return extended(
                standing,
                time,
                outages.stream()
                        .filter(outage -> !outage.from().isBefore(registered.from()))
                        .toList());
    }

    private Instant extended(Instant standing, TimeKind time, List<Span> by) {
        Instant due = standing;
        for (Span outage : by) {
            if (outage.contains(due)) {
                due = time.plus(calendar, due, outage.length());
            }
        }
        return due;
    }

    Basis with(Span outage) {
        return new Basis(calendar, Stream.concat(outages.stream(), Stream.of(outage)).toList());
    }

    /** From and until, both included. */
    record Span(Instant from, Instant until) {
        boolean contains(Instant instant) {
            return !instant.isBefore(from) && !instant.isAfter(until);
        }

        boolean overlaps(Span other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }

        Duration length() {
            return Duration.between(from, until);
        }
    }
}
