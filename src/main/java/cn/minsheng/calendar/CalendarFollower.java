package cn.minsheng.calendar;

import java.util.List;

/** Whoever keeps due times that follow the calendar; asked before it is changed. */
public interface CalendarFollower {
    /** What would be due at another time under {@code changed}, whether or not it would move. */
    List<Shift> shifts(WorkCalendar changed);

    /** What a version of the calendar did move when it came. */
    List<Shift> movedBy(int version);
}
