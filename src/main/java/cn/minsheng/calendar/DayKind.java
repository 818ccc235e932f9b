package cn.minsheng.calendar;

/** What a calendar says of a day beyond its weekday. */
public enum DayKind {
    /** A day off (放假). */
    DAY_OFF,
    /** A weekend day on which people work (调休上班). */
    MAKE_UP_WORKDAY,
    /** What was said before no longer holds: the weekday decides again. */
    REGULAR
}
