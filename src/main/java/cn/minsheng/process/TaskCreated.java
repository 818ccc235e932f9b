package cn.minsheng.process;

import java.util.Map;

/**
 * A task waits for somebody. Fired inside the transaction.
 *
 * @param taskKey the task's id in the diagram
 * @param processKey the process's id in the diagram
 * @param local the variables that the task sees, the element of a multi-instance among them
 */
public record TaskCreated(
        String taskId,
        String taskKey,
        String processInstanceId,
        String processKey,
        long caseId,
        Map<String, Object> local) {}
