package cn.minsheng.shared;

/**
 * What went wrong, one enum for each feature. The text for the user is under the key {@code
 * error.<CODE>}.
 */
public interface ErrorCode {

    /** The code, unique over all features. */
    String name();

    /** Id of the input that it is about, such as {@code reason}; null when it is about none. */
    default String field() {
        return null;
    }

    /**
     * Whether it says that there is no such thing, or none that whoever asks may see: its page is
     * then not found.
     */
    default boolean absent() {
        return false;
    }
}
