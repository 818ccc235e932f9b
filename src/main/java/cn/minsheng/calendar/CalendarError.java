package cn.minsheng.calendar;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why a change of the calendar is refused. */
public enum CalendarError implements ErrorCode {
    CALENDAR_DAY_MALFORMED("first"),
    CALENDAR_DAY_TWICE,
    CALENDAR_DAYS_ORDER("last"),
    CALENDAR_DAYS_TOO_MANY("last"),
    CALENDAR_KIND_UNKNOWN,
    CALENDAR_NAME_MISSING("name"),
    CALENDAR_NAME_TOO_LONG("name"),
    CALENDAR_MAKE_UP_ON_WEEKDAY("kind"),
    CALENDAR_SOURCE_MISSING("source"),
    CALENDAR_SOURCE_TOO_LONG("source"),
    CALENDAR_UNCHANGED,
    CALENDAR_HEADING_MISSING,
    CALENDAR_FILE_EMPTY("file");

    private final String field;

    CalendarError() {
        this(null);
    }

    CalendarError(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
