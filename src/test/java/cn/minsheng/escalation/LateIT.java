package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.clock.ClockEventKind;
import cn.minsheng.escalation.ProblemEvent.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/**
 * "Lateness follows the due instant, not the timer's run: a late act records its own breach"; and
 * whoever held it is named, with how long.
 */
class LateIT extends Told {

    private static final String BREACH = "RESPONSE 住建局 联络员庚";

    @Inject private ProcessEngine engine;
    @Inject private Colleague colleague;
    @Inject private Responding responding;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Test
    void aLateActRecordsItsOwnBreachThoughNoTimerRan() {
        story.raises("jiaoti-jingban", "zhujian");
        timersStandStill();
        miluo.at("2026-04-21T00:30");
        assertThat(seen.breaches(story)).isEmpty();
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        assertThat(seen.breaches(story)).containsExactly(BREACH);
        assertThat(seen.history(story, ClockKind.RESPONSE))
                .containsExactly(
                        ClockEventKind.STARTED, ClockEventKind.BREACHED, ClockEventKind.MET);

        timersRunAgain();
        miluo.settles();
        assertThat(seen.breaches(story)).containsExactly(BREACH);
        seen.happened(story, Kind.RESPONSE_MISSED, 0);
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
    }

    @Test
    void anActBeforeTheDueInstantIsInTimeThoughTheTimerRunsLater() {
        story.raises("jiaoti-jingban", "zhujian");
        timersStandStill();
        miluo.at("2026-04-20T23:59");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-21T00:30");
        timersRunAgain();
        miluo.settles();
        assertThat(seen.breaches(story)).isEmpty();
    }

    @Test
    void aLateActAndTheTimerAtTheSameMomentMakeOneBreach() throws Exception {
        story.raises("jiaoti-jingban", "zhujian");
        timersStandStill();
        miluo.at("2026-04-21T00:30");
        ManagementService management = engine.getManagementService();
        String timer =
                management.createJobQuery().activityId("Timer_ResponseDue").list().stream()
                        .filter(job -> job.getProcessInstanceId().equals(instance()))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        String task = story.task(ProblemTask.Task_Respond);
        long solver = miluo.position("zhujian-jingban2").getId();
        CyclicBarrier together = new CyclicBarrier(2);
        Future<?> act =
                threads.submit(
                        (Callable<?>)
                                () -> {
                                    together.await(30, TimeUnit.SECONDS);
                                    return colleague.refused(
                                            "zhujian-lianluo",
                                            () -> responding.accept(task, solver));
                                });
        together.await(30, TimeUnit.SECONDS);
        try {
            management.executeJob(timer);
        } catch (RuntimeException e) {
            // The act was first: its task, and the timer with it, is gone.
            assertThat(e).hasMessageNotContaining("breach");
        }
        act.get(30, TimeUnit.SECONDS);
        timersRunAgain();
        miluo.settles();
        assertThat(seen.breaches(story)).containsExactly(BREACH);
        assertThat(seen.history(story, ClockKind.RESPONSE))
                .filteredOn(ClockEventKind.BREACHED::equals)
                .hasSize(1);
    }

    @Test
    void takingAndHandingOverResetNothingAndEveryHolderIsNamed() {
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-20T10:00");
        story.takes("zhujian-lianluo", ProblemTask.Task_Respond);
        seen.due(story, ClockKind.RESPONSE, "2026-04-21T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
        miluo.at("2026-04-20T12:00");
        story.handsOver("zhujian-lianluo", ProblemTask.Task_Respond, "zhujian-jingban");
        seen.due(story, ClockKind.RESPONSE, "2026-04-21T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");

        miluo.at("2026-04-21T00:01");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 经办人庚");
        // Two hours and twelve.
        assertThat(seen.holders(story, ClockKind.RESPONSE)).containsExactly("联络员庚 120", "经办人庚 720");
    }

    @Test
    void aLateRedirectIsTheFirstUnitsBreachAndLeavesTheOtherFourHours() {
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-21T06:00");
        story.redirects("zhujian-lianluo", "guowang");
        assertThat(seen.breaches(story)).containsExactly(BREACH);
        seen.due(story, ClockKind.RESPONSE, "2026-04-22T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T10:00");
        miluo.at("2026-04-21T09:30");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "UNIT:430681");
        miluo.at("2026-04-21T10:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        assertThat(seen.breaches(story)).containsExactly(BREACH, "SOLUTION 国网供电公司 联络员戊");
    }

    /** 改办 on a Friday at 23:50: two hours of working time end on Monday at 01:50. */
    @Test
    void aRedirectLateOnAFriday() {
        miluo.at("2026-04-24T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-24T23:50");
        story.redirects("zhujian-lianluo", "guowang");
        seen.due(story, ClockKind.RESPONSE, "2026-04-27T01:50");
        seen.due(story, ClockKind.SOLUTION, "2026-04-27T09:00");
    }

    /** Friday 17:00 to Monday 17:00 is the day that a question may stop the clock. */
    @Test
    void aQuestionOverTheWeekend() {
        miluo.at("2026-04-24T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-24T17:00");
        story.asks("zhujian-jingban2");
        seen.due(story, ClockKind.QUESTION, "2026-04-27T17:00");
        miluo.at("2026-04-27T16:59");
        seen.waits(story, ProblemTask.Task_AnswerQuestion);
        miluo.at("2026-04-27T17:01");
        // 16 hours were left.
        seen.due(story, ClockKind.SOLUTION, "2026-04-28T09:00");
    }

    @Test
    void anAnsweredQuestionLeavesFourHoursAtLeast() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-21T08:30");
        story.asks("zhujian-jingban2");
        miluo.at("2026-04-21T10:00");
        story.answers("jiaoti-jingban");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T14:00");
        assertThat(seen.history(story, ClockKind.SOLUTION))
                .containsExactly(
                        ClockEventKind.STARTED,
                        ClockEventKind.WARNED,
                        ClockEventKind.WARNED,
                        ClockEventKind.PAUSED,
                        ClockEventKind.RESUMED);
    }

    private String instance() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(story.key())
                .singleResult()
                .getId();
    }

    private void timersStandStill() {
        engine.getManagementService().suspendJobByProcessInstanceId(instance());
    }

    private void timersRunAgain() {
        engine.getManagementService().activateJobByProcessInstanceId(instance());
    }
}
