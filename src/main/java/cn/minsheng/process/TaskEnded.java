package cn.minsheng.process;

/**
 * A task waits no more. Fired inside the transaction.
 *
 * @param completed whether somebody did it; false when a timer, a message or the end of the case
 *     took it away
 */
public record TaskEnded(
        String taskId,
        String taskKey,
        String processInstanceId,
        String processKey,
        long caseId,
        boolean completed) {}
