package cn.minsheng.security;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** What security refuses; the texts are in the bundle under {@code error.<name>}. */
public enum SecurityError implements ErrorCode {
    /** Also the answer when there is no such thing: whoever guesses ids learns nothing from it. */
    NOT_ALLOWED,
    NOT_SIGNED_IN,
    INVOLVED,

    RESET_OWN,
    KEPT_ELSEWHERE_TOO,
    GRANT_TO_SELF,
    ROLES_APART,

    SIGN_IN_WRONG,
    SIGN_IN_WAIT,

    PASSWORD_WRONG("current"),
    PASSWORD_SAME("chosen"),
    PASSWORD_SHORT("chosen"),
    PASSWORD_LONG("chosen"),
    PASSWORD_HAS_NAME("chosen"),
    PASSWORD_COMMON("chosen"),
    PASSWORD_DIFFERS("again");

    private final String field;

    SecurityError() {
        this(null);
    }

    SecurityError(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean absent() {
        return this == NOT_ALLOWED;
    }

    public DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
