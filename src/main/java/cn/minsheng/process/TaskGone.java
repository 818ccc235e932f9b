package cn.minsheng.process;

import cn.minsheng.shared.DomainException;

/** The task no longer waits: somebody else was first, or it lapsed. */
public class TaskGone extends DomainException {

    /** Of the task with that id. */
    public TaskGone(String taskId) {
        super(ProcessError.TASK_GONE, taskId);
    }
}
