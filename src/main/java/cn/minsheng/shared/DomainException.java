package cn.minsheng.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A rule said no. Rolls the transaction back; the message tells the user what to do and is read
 * from the bundle in the user's language, the exception's own message is for the log.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient List<Object> args;

    /** With the code and what its text has places for. */
    public DomainException(ErrorCode code, Object... args) {
        super(code.name() + (args.length == 0 ? "" : " " + Arrays.toString(args)));
        this.code = code;
        this.args = List.of(args);
    }

    /** The code. */
    public ErrorCode code() {
        return code;
    }

    /** The text for the user. */
    public String text(Locale locale) {
        return Texts.text(locale, "error." + code.name(), args.toArray());
    }
}
