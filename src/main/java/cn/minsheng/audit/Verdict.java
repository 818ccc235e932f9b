package cn.minsheng.audit;

import java.io.Serializable;

/**
 * What verification found.
 *
 * @param links how many links were found sound
 * @param head hash of the last sound link, in hex; to be compared with one that was noted before
 * @param fault what is wrong with the first row that does not match; null when all match
 * @param seq its number in the chain; null for one that is not in it
 * @param entryId its id; null when that is unknown
 */
public record Verdict(long links, String head, Fault fault, Long seq, Long entryId)
        implements Serializable {

    /** What can be wrong with a row. */
    public enum Fault {
        /** Not as it was sealed. */
        CHANGED,
        /** Sealed or waiting to be, and gone. */
        MISSING,
        /** The link itself is gone. */
        LINK_MISSING,
        /** There without having been written by the application. */
        INSERTED
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return fault == null;
    }

    static Verdict sound(Link last) {
        return new Verdict(last.seq(), last.hex(), null, null, null);
    }

    static Verdict bad(Link last, Fault fault, Long seq, Long entryId) {
        return new Verdict(last.seq(), last.hex(), fault, seq, entryId);
    }
}
