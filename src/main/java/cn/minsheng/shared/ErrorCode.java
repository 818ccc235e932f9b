package cn.minsheng.shared;

/**
 * What went wrong, one enum for each feature. The text for the user is under the key {@code
 * error.<CODE>}.
 */
public interface ErrorCode {

    /** The code, unique over all features. */
    String name();
}
