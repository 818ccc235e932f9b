package cn.minsheng.audit;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** What is refused when the record is read. */
public enum AuditError implements ErrorCode {
    /** A day that is none. */
    AUDIT_DAY_MALFORMED,
    /** The last day is before the first. */
    AUDIT_SPAN_ORDER;

    public DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
