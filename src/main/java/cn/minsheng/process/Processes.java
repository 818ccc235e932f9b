package cn.minsheng.process;

import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;

/**
 * Starts and steers processes by case id. Every call runs in the caller's transaction: the domain's
 * own writes and the process's step commit or roll back together. A process holds its case's id and
 * what its gateways route on; routing values are text, numbers and booleans.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Processes {

    /** The variable every process has: the id of its case, a Long. */
    public static final String CASE_ID = "caseId";

    @Inject private ProcessEngine engine;

    /**
     * Starts the newest version of a process.
     *
     * @param caseKey what it is about, such as {@code problem:123}
     * @param routing holds {@link #CASE_ID} as a Long
     * @return the process instance's id
     */
    public String start(String processKey, String caseKey, Map<String, Object> routing) {
        if (!(routing.get(CASE_ID) instanceof Long)) {
            throw new IllegalArgumentException("A process needs its caseId as a Long");
        }
        return engine.getRuntimeService()
                .startProcessInstanceByKey(processKey, caseKey, Routing.checked(routing))
                .getId();
    }

    /**
     * Completes a task.
     *
     * @throws TaskGone when it waits no more
     */
    public void complete(String taskId, Map<String, Object> routing) {
        try {
            engine.getTaskService().complete(taskId, Routing.checked(routing));
        } catch (NullValueException | OptimisticLockingException e) {
            throw new TaskGone(taskId);
        }
    }

    /**
     * Gives a message to the process.
     *
     * @throws DomainException {@link ProcessError#NOTHING_WAITS} when it does not wait for it
     */
    public void message(String processInstanceId, String messageName, Map<String, Object> routing) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(messageName)
                    .processInstanceId(processInstanceId)
                    .setVariables(Routing.checked(routing))
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new DomainException(ProcessError.NOTHING_WAITS, messageName);
        }
    }

    /** The tasks that wait, oldest first. */
    public List<OpenTask> tasks(String processInstanceId) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(processInstanceId)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(
                        task ->
                                new OpenTask(
                                        task.getId(),
                                        task.getTaskDefinitionKey(),
                                        task.getCreateTime().toInstant()))
                .toList();
    }

    /** Changes what gateways route on. */
    public void setRouting(String processInstanceId, Map<String, Object> routing) {
        engine.getRuntimeService().setVariables(processInstanceId, Routing.checked(routing));
    }

    /**
     * Sets when the timer of that id in the diagram is due, and lets it run; nothing happens if it
     * does not wait.
     */
    public void reschedule(String processInstanceId, String timerActivityId, Instant due) {
        new Timers(engine)
                .change(
                        processInstanceId,
                        timerActivityId,
                        timer -> {
                            timer.setDuedate(Date.from(due));
                            timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
                        });
    }

    /** Stops timers without losing them; those that do not wait are passed over. */
    public void suspendTimers(String processInstanceId, Set<String> timerActivityIds) {
        state(processInstanceId, timerActivityIds, SuspensionState.SUSPENDED);
    }

    /** Lets stopped timers run again, at the time they were due before. */
    public void activateTimers(String processInstanceId, Set<String> timerActivityIds) {
        state(processInstanceId, timerActivityIds, SuspensionState.ACTIVE);
    }

    private void state(String processInstanceId, Set<String> timers, SuspensionState state) {
        for (String id : timers) {
            new Timers(engine)
                    .change(
                            processInstanceId,
                            id,
                            timer -> timer.setSuspensionState(state.getStateCode()));
        }
    }

    /** Where the process is and how it came there; for an ended one too. */
    public Trail trail(String processInstanceId) {
        return new Pictures(engine).trail(processInstanceId);
    }

    /** What happens by itself, soonest first; stopped timers are left out. */
    public List<WaitingTimer> waitingTimers(String processInstanceId) {
        return new Pictures(engine).timers(processInstanceId);
    }
}
