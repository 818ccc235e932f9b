package cn.minsheng.clock;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why an act on a clock is refused. */
public enum ClockError implements ErrorCode {
    /** The clock is not in the state that the act needs; somebody else was first. */
    CLOCK_STATE,
    CLOCK_NOT_OPEN,
    OUTAGE_ORDER("until"),
    OUTAGE_OVERLAPS("from"),
    OUTAGE_REASON_MISSING("reason"),
    OUTAGE_REASON_TOO_LONG("reason"),
    SPAN_ORDER;

    private final String field;

    ClockError() {
        this(null);
    }

    ClockError(String field) {
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
