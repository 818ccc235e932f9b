package cn.minsheng.inbox;

import cn.minsheng.shared.ErrorCode;

/**
 * What can be wrong with an act on a task. The texts are in the bundle under {@code error.<name>}.
 */
public enum InboxError implements ErrorCode {
    /** Args: who did it, when. */
    TASK_DONE_BY_OTHER,
    TASK_DONE_BY_YOURSELF,
    /** The process went on without this task, for example because its time ran out. */
    TASK_OVER,
    /** Args: who holds it. */
    TASK_HELD_BY_OTHER,
    TASK_NOT_HELD_BY_YOU,
    TASK_NOT_YOURS,
    TASK_RECEIVER_NOT_IN_UNIT("receiver"),
    TASK_REASON_MISSING("handOverReason");

    private final String field;

    InboxError() {
        this(null);
    }

    InboxError(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
