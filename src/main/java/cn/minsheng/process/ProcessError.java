package cn.minsheng.process;

import cn.minsheng.shared.ErrorCode;

/** What can go wrong between a person and a process. */
public enum ProcessError implements ErrorCode {
    /** Somebody else was first, or the task lapsed. */
    TASK_GONE,
    /** No message is waited for. */
    NOTHING_WAITS,
    /** A diagram holds what diagrams must not. */
    DIAGRAM_REFUSED
}
