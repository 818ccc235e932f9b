package cn.minsheng.organization;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Implemented by whoever keeps tasks: what somebody still has to do, and its handing over (交接). A
 * person is not disabled, and a position not ended, before all of it is handed over.
 */
public interface OpenWork {
    /** Everything that waits for the person personally, in any position. */
    List<Item> of(Person person);

    /** Gives all of it to another position, inside the running transaction. */
    void handOver(Person from, Position to);

    /** Gives what one position holds to another, inside the running transaction. */
    void handOver(Position from, Position to);

    /**
     * One open task. The administrator who disables the person sees case numbers and states, never
     * titles.
     *
     * @param position id of the position that the task was given to
     * @param number of the case
     * @param ask what is asked, in the user's language
     * @param due null when no clock runs
     */
    record Item(Long position, String number, String ask, Instant due) implements Serializable {}
}
