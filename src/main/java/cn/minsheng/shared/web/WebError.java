package cn.minsheng.shared.web;

import cn.minsheng.shared.ErrorCode;

/** What a page says by itself; the texts are in the bundle under {@code error.<name>}. */
public enum WebError implements ErrorCode {
    /** Somebody else saved the same thing after it was read here. */
    CHANGED_MEANWHILE
}
