package cn.minsheng.clock;

import java.time.Duration;
import java.util.List;

/**
 * Who answers for a missed due time, in names and words as they are now: a breach keeps them as
 * they were.
 *
 * @param kept false when no breach is kept, as against a city leader
 * @param holder who held it, or the liaison if it was unclaimed; null if there is neither
 * @param claimed false when the holder is only the liaison of a unit that had not claimed it
 * @param holdings everyone who held it, with how long
 */
public record Responsible(
        boolean kept,
        String regionCode,
        Long unitId,
        String unitName,
        Holder holder,
        boolean claimed,
        List<Holding> holdings) {

    /** For what a city leader missed. */
    public static Responsible notKept() {
        return new Responsible(false, null, null, null, null, false, List.of());
    }

    /** A person in a position. */
    public record Holder(Long personId, String personName, String position) {}

    /** Somebody held it for a time, in all. */
    public record Holding(Holder holder, Duration time) {}
}
