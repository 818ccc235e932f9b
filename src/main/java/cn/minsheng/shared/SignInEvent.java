package cn.minsheng.shared;

/**
 * Fired when somebody signs in or out, or tries to.
 *
 * @param login as it was typed, which need not be anybody's
 */
public record SignInEvent(Kind kind, String login) {

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        FAILED,
        /** Not even tried: too many failures before. */
        HELD_BACK,
        SIGNED_OUT
    }
}
