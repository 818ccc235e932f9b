package cn.minsheng.attachment;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why a file is refused. All are told beside the input of files. */
public enum AttachmentError implements ErrorCode {
    FILE_WITHOUT_CONTENT,
    FILE_TOO_BIG,
    FILES_TOO_MANY,
    FILE_NAME_TOO_LONG,
    FILE_NAME_MISSING,
    /** The name's ending is none of those allowed. */
    FILE_KIND_NOT_ALLOWED,
    /** The bytes are of another kind than the name says; both are named. */
    FILE_NOT_WHAT_IT_SAYS,
    /** The bytes are of no kind that is known. */
    FILE_NOT_RECOGNIZED,
    FILE_HAS_MACROS,
    FILE_LOCKED,
    FILE_UNPACKS_TOO_BIG,
    FILE_DAMAGED,
    FILE_INFECTED,
    FILE_SCANNER_SILENT,
    NO_SUCH_FILE;

    @Override
    public String field() {
        return this == NO_SUCH_FILE ? null : "files";
    }

    @Override
    public boolean absent() {
        return this == NO_SUCH_FILE;
    }

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
