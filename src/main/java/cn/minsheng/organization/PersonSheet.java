package cn.minsheng.organization;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Somebody at a glance.
 *
 * @param positions that hold now or are to come
 * @param former those that have ended, the latest first
 * @param open what still waits for the person
 */
public record PersonSheet(
        Person person, List<Seat> positions, List<Seat> former, List<OpenWork.Item> open)
        implements Serializable {

    /** Names borne before, with the instant up to which they held. */
    public List<FormerText> formerNames() {
        return person.getFormerNames();
    }

    /** The clock that runs out first. */
    public Instant firstDue() {
        return open.stream()
                .map(OpenWork.Item::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
