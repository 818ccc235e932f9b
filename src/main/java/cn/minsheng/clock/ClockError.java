package cn.minsheng.clock;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why an act on a clock is refused. */
public enum ClockError implements ErrorCode {
    /** The clock is not in the state that the act needs; somebody else was first. */
    CLOCK_STATE,
    CLOCK_NOT_OPEN,
    OUTAGE_ORDER,
    OUTAGE_OVERLAPS,
    OUTAGE_REASON_MISSING,
    SPAN_ORDER;

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
