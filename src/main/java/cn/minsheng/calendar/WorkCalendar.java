package cn.minsheng.calendar;

import cn.minsheng.shared.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the calendar: which days are worked, and arithmetic in working time.
 *
 * <p>Working time is natural time with days off cut out from 00:00 to 24:00; office hours play no
 * part. Every sum ends at the earliest instant that fits, so Friday 17:00 and seven hours is Friday
 * 24:00, not Monday 00:00.
 */
public record WorkCalendar(int version, Map<LocalDate, DayKind> exceptions) {
    private static final int FRIDAY = 5;

    public WorkCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /** The calendar as it would be with some days changed. */
    public WorkCalendar with(List<DayChange> days) {
        Map<LocalDate, DayKind> changed = new HashMap<>(exceptions);
        days.forEach(day -> changed.put(day.day(), day.kind()));
        return new WorkCalendar(version, changed);
    }

    public boolean isWorkday(LocalDate day) {
        return switch (kindOf(day)) {
            case DAY_OFF -> false;
            case MAKE_UP_WORKDAY -> true;
            case REGULAR -> day.getDayOfWeek().getValue() <= FRIDAY;
        };
    }

    public DayKind kindOf(LocalDate day) {
        return exceptions.getOrDefault(day, DayKind.REGULAR);
    }

    /** The instant at which {@code amount} of working time has gone by since {@code from}. */
    public Instant plusWorking(Instant from, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("working time runs forward, not by " + amount);
        }
        Instant at = from;
        Duration left = amount;
        for (LocalDate day = dayOf(from); !left.isZero(); day = day.plusDays(1)) {
            Instant end = endOf(day);
            if (isWorkday(day)) {
                Duration here = Duration.between(at, end);
                if (left.compareTo(here) <= 0) {
                    return at.plus(left);
                }
                left = left.minus(here);
            }
            at = end;
        }
        return at;
    }

    /** The working time between two instants, zero if {@code to} is not after {@code from}. */
    public Duration workingBetween(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Instant at = from;
        for (LocalDate day = dayOf(from); at.isBefore(to); day = day.plusDays(1)) {
            Instant end = endOf(day).isBefore(to) ? endOf(day) : to;
            if (isWorkday(day)) {
                sum = sum.plus(Duration.between(at, end));
            }
            at = end;
        }
        return sum;
    }

    /** The {@code days}th workday after {@code from}, or before it if {@code days} is negative. */
    public LocalDate plusWorkdays(LocalDate from, int days) {
        int step = Integer.signum(days);
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** For dates that move earlier when they fall on a day off, as the monthly cut-off does. */
    public LocalDate latestWorkdayOnOrBefore(LocalDate day) {
        return isWorkday(day) ? day : plusWorkdays(day, -1);
    }

    public LocalDate firstWorkdayOnOrAfter(LocalDate day) {
        return isWorkday(day) ? day : plusWorkdays(day, 1);
    }

    /** The day in China that an instant belongs to; midnight belongs to the day that begins. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(Zone.CHINA).toLocalDate();
    }

    /** 24:00 of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.CHINA).toInstant();
    }
}
