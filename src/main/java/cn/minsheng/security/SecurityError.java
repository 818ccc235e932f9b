package cn.minsheng.security;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** What security refuses; the texts are in the bundle under {@code error.<name>}. */
public enum SecurityError implements ErrorCode {
    /** Also the answer when there is no such thing: whoever guesses ids learns nothing from it. */
    NOT_ALLOWED,
    NOT_SIGNED_IN,
    INVOLVED;

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
