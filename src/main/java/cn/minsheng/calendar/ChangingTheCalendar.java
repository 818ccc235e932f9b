package cn.minsheng.calendar;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gives the calendar a new version, whole or not at all, after showing what that would move. */
@UseCase
public class ChangingTheCalendar {
    private static final int LONGEST_SOURCE = 200;

    @Inject WorkCalendars calendars;
    @Inject @Any Instance<CalendarFollower> followers;
    @Inject Event<CalendarChanged> changed;
    @Inject Clock time;

    /** The due times that these days would shift. */
    @Does("calendar.change")
    public List<Shift> preview(List<DayChange> days) {
        WorkCalendar after = calendars.current().with(days);
        return followers.stream().flatMap(follower -> follower.shifts(after).stream()).toList();
    }

    /**
     * @param source the notice or reason by which the days change
     * @return the new version
     */
    @Does("calendar.change")
    public int change(List<DayChange> days, String source, String by) {
        String why = required(source);
        calendars.lock();
        List<DayChange> different = calendars.differing(days);
        if (different.isEmpty()) {
            throw CalendarError.CALENDAR_UNCHANGED.refusal();
        }
        CalendarVersion version = new CalendarVersion(time.instant(), by, why);
        calendars.add(version);
        for (DayChange day : different) {
            calendars.add(new CalendarDay(version.getVersion(), day.day(), day.kind(), day.name()));
        }
        changed.fire(new CalendarChanged(version.getVersion()));
        return version.getVersion();
    }

    /** The due times that a version moved when it came. */
    @Does("calendar.change")
    public List<Shift> movedBy(int version) {
        return followers.stream().flatMap(follower -> follower.movedBy(version).stream()).toList();
    }

    @Does("calendar.change")
    public List<CalendarVersion> versions() {
        return calendars.versions();
    }

    private static String required(String source) {
        if (source == null || source.isBlank()) {
            throw CalendarError.CALENDAR_SOURCE_MISSING.refusal();
        }
        if (source.strip().length() > LONGEST_SOURCE) {
            throw CalendarError.CALENDAR_SOURCE_TOO_LONG.refusal(LONGEST_SOURCE);
        }
        return source.strip();
    }
}
