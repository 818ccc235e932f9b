package cn.minsheng.calendar;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why a change of the calendar is refused. */
public enum CalendarError implements ErrorCode {
    CALENDAR_DAY_MALFORMED,
    CALENDAR_DAY_TWICE,
    CALENDAR_DAYS_ORDER,
    CALENDAR_DAYS_TOO_MANY,
    CALENDAR_KIND_UNKNOWN,
    CALENDAR_NAME_MISSING,
    CALENDAR_NAME_TOO_LONG,
    CALENDAR_MAKE_UP_ON_WEEKDAY,
    CALENDAR_SOURCE_MISSING,
    CALENDAR_SOURCE_TOO_LONG,
    CALENDAR_UNCHANGED,
    CALENDAR_HEADING_MISSING,
    CALENDAR_FILE_EMPTY;

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
