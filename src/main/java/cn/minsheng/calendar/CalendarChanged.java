package cn.minsheng.calendar;

/** Fired inside the transaction that gave the calendar a new version. */
public record CalendarChanged(int version) {}
