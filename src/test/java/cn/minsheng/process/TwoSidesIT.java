package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.harness.TestTime;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the domain writes and what the process does come about together or not at all. */
@InContainer
class TwoSidesIT {

    private static final AtomicLong CASES = new AtomicLong(1);

    @Inject private Processes processes;
    @Inject private Probe probe;
    @Inject private ProcessEngine engine;
    @Inject private UserTransaction transaction;
    @Inject private TestTime time;

    private final long caseId = CASES.getAndIncrement();
    private String process;

    @BeforeEach
    void start() throws Exception {
        engine.getRepositoryService()
                .createDeployment()
                .name("test")
                .enableDuplicateFiltering(true)
                .addClasspathResource("diagrams/two-sides.bpmn")
                .deploy();
        inTransaction(
                () ->
                        process =
                                processes.start(
                                        "two-sides",
                                        Probe.key(caseId),
                                        Map.of(Processes.CASE_ID, caseId)));
    }

    @AfterEach
    void end() {
        engine.getRuntimeService()
                .deleteProcessInstanceIfExists(process, "", false, true, true, true);
    }

    @Test
    void anActAndItsStepCommitTogether() throws Exception {
        inTransaction(() -> processes.complete(task("Task_Act"), Map.of("outcome", "WRITE")));
        assertThat(probe.written(caseId)).isEqualTo(1);
        assertThat(waiting()).containsExactly("Task_Confirm");
        assertThat(probe.inInbox(caseId)).isEqualTo(1);
    }

    @Test
    void anActThatIsRolledBackLeavesNoStep() throws Exception {
        String task = task("Task_Act");
        transaction.begin();
        probe.write(caseId);
        processes.complete(task, Map.of("outcome", "WRITE"));
        transaction.rollback();
        assertNothingHappened(task);
    }

    @Test
    void aStepThatFailsLeavesNoAct() {
        String task = task("Task_Act");
        probe.breakFor(caseId);
        assertThatThrownBy(
                        () ->
                                inTransaction(
                                        () -> {
                                            probe.heal(caseId);
                                            probe.write(caseId);
                                            probe.breakFor(caseId);
                                            processes.complete(task, Map.of("outcome", "WRITE"));
                                        }))
                .hasStackTraceContaining("as the test wants it");
        assertNothingHappened(task);
    }

    @Test
    void aTimerAndWhatItWritesCommitTogether() {
        time.moveTo(time.now().plus(Duration.ofMinutes(61)));
        assertThat(probe.written(caseId)).isEqualTo(1);
        assertThat(waiting()).containsExactly("Task_Confirm");
        assertThat(probe.inInbox(caseId)).isEqualTo(1);
    }

    @Test
    void aTimerThatFailsLeavesNothingAndIsTriedAgain() {
        String task = task("Task_Act");
        probe.breakFor(caseId);
        assertThatThrownBy(() -> time.moveTo(time.now().plus(Duration.ofMinutes(61))))
                .hasMessageContaining("as the test wants it");
        assertNothingHappened(task);

        probe.heal(caseId);
        time.moveTo(time.now().plus(Duration.ofMinutes(1)));
        assertThat(probe.written(caseId)).isEqualTo(1);
        assertThat(waiting()).containsExactly("Task_Confirm");
    }

    @Test
    void aTimerWhoseCommitFailsLeavesNothingAndIsTriedAgain() {
        String task = task("Task_Act");
        probe.breakCommitFor(caseId);
        assertThatThrownBy(() -> time.moveTo(time.now().plus(Duration.ofMinutes(61))))
                .isInstanceOf(AssertionError.class);
        assertNothingHappened(task);

        probe.heal(caseId);
        time.moveTo(time.now().plus(Duration.ofMinutes(1)));
        assertThat(probe.written(caseId)).isEqualTo(1);
        assertThat(waiting()).containsExactly("Task_Confirm");
    }

    @Test
    void theTrailNamesWhatWaitsWhatWasDoneAndWhichFlowsWereFollowed() throws Exception {
        inTransaction(() -> processes.complete(task("Task_Act"), Map.of("outcome", "AGAIN")));
        inTransaction(
                () -> {
                    Trail trail = processes.trail(process);
                    assertThat(trail.definitionXml()).contains("id=\"two-sides\"");
                    assertThat(trail.active()).containsExactly("Task_Act");
                    assertThat(trail.completed())
                            .containsExactlyInAnyOrder("Start", "Task_Act", "Gateway_Outcome");
                    assertThat(trail.taken())
                            .containsExactlyInAnyOrder("Flow_ToAct", "Flow_ToChoice", "Flow_Again");
                });
        time.moveTo(time.now().plus(Duration.ofMinutes(61)));
        inTransaction(() -> processes.complete(task("Task_Confirm"), Map.of()));
        inTransaction(
                () -> {
                    Trail trail = processes.trail(process);
                    assertThat(trail.active()).isEmpty();
                    assertThat(trail.taken())
                            .containsExactlyInAnyOrder(
                                    "Flow_ToAct",
                                    "Flow_ToChoice",
                                    "Flow_Again",
                                    "Flow_Late",
                                    "Flow_LateToMerge",
                                    "Flow_ToConfirm",
                                    "Flow_ToEnd");
                });
    }

    @Test
    void aWaitingTimerSaysWhenAndWhereto() throws Exception {
        inTransaction(
                () ->
                        assertThat(processes.waitingTimers(process))
                                .singleElement()
                                .satisfies(
                                        timer -> {
                                            assertThat(timer.activityId()).isEqualTo("Timer_Due");
                                            assertThat(timer.name()).isEqualTo("到期");
                                            assertThat(timer.interrupting()).isTrue();
                                            assertThat(timer.nextName()).isEqualTo("登记超时");
                                            assertThat(timer.due())
                                                    .isAfter(time.now().plusSeconds(3500));
                                        }));
    }

    @Test
    void aTaskIsDoneOnce() throws Exception {
        String task = task("Task_Act");
        inTransaction(() -> processes.complete(task, Map.of("outcome", "WRITE")));
        assertThatThrownBy(
                        () -> inTransaction(() -> processes.complete(task, Map.of("outcome", ""))))
                .isInstanceOf(TaskGone.class);
    }

    private void assertNothingHappened(String task) {
        assertThat(probe.written(caseId)).isZero();
        assertThat(task("Task_Act")).isEqualTo(task);
        assertThat(probe.inInbox(caseId)).isEqualTo(1);
    }

    private List<String> waiting() {
        return engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException | Error e) {
            transaction.rollback();
            throw e;
        }
    }
}
