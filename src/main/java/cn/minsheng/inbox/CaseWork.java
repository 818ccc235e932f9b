package cn.minsheng.inbox;

import java.util.Locale;

/** A feature tells the inbox about its tasks. One bean a process. */
public interface CaseWork {

    /** Key of the process whose tasks it describes. */
    String processKey();

    /** What its cases' keys begin with: {@code problem} of {@code problem:12}. */
    String prefix();

    /** View id of the page that shows a case by its id. */
    String page();

    /** What the keys of its texts begin with: {@code <feature>.ask.<task key>}. */
    String feature();

    /** What a level is called, as {@link TaskCard#level()} keeps it. */
    String levelWords(String level, Locale locale);

    /**
     * The task as it is now; asked when it is created and whenever its case says that something
     * changed.
     *
     * @param forUnit the unit that a task of several was made for, else null
     * @param held whether somebody holds it
     */
    TaskCard describe(String taskKey, long caseId, Long forUnit, boolean held);

    /** Writes into the case's own timeline that a task was taken, released or handed over. */
    void moved(InboxItem task, Move move, Holder by, Holder to, String reason);

    /** What can happen to a task without the process moving. */
    enum Move {
        TAKEN,
        RELEASED,
        HANDED_OVER
    }
}
