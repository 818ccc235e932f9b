package cn.minsheng.organization;

/**
 * What the one who acts now may change, by the permission table: an administrator keeps the units
 * of the own region and of those below. The security package answers; the system may do all, since
 * somebody was allowed to start it.
 */
public interface Authority {

    boolean may(String action, Unit unit);

    boolean may(String action, Region region);

    /**
     * The refusal to throw when the answer was no; it goes on record and reads as if there were no
     * such thing.
     *
     * @param key of what was asked for, such as {@code unit:12}
     */
    RuntimeException denied(String action, String key);
}
