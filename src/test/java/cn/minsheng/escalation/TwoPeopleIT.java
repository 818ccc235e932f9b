package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.InboxError;
import cn.minsheng.shared.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, or one who presses twice: the second is told who was first, and it happens once. */
class TwoPeopleIT extends Told {

    @Inject private Colleague colleague;
    @Inject private Responding responding;
    @Inject private UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private long solver;
    private String task;

    @BeforeEach
    void raise() {
        story.raises("jiaoti-jingban", "zhujian");
        solver = miluo.position("zhujian-jingban2").getId();
        task = story.task(ProblemTask.Task_Respond);
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        DomainException no = colleague.refused("zhujian-beiyong", () -> accept());
        assertThat(no.code()).isEqualTo(InboxError.TASK_DONE_BY_OTHER);
        assertThat(no.text(Locale.CHINESE)).contains("联络员庚");
        happenedOnce();
    }

    @Test
    void whoPressesTwiceIsToldSo() {
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        DomainException no = colleague.refused("zhujian-lianluo", () -> accept());
        assertThat(no.code()).isEqualTo(InboxError.TASK_DONE_BY_YOURSELF);
        happenedOnce();
    }

    @Test
    void whoActsAtTheSameTimeWaitsForTheFirstAndIsToldTheSame() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        transaction.begin();
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        Future<DomainException> told =
                threads.submit(
                        (Callable<DomainException>)
                                () -> {
                                    second.countDown();
                                    return colleague.refused("zhujian-beiyong", () -> accept());
                                });
        assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
        transaction.commit();
        DomainException no = told.get(30, TimeUnit.SECONDS);
        assertThat(no.code()).isEqualTo(InboxError.TASK_DONE_BY_OTHER);
        assertThat(no.text(Locale.CHINESE)).contains("联络员庚");
        happenedOnce();
    }

    @Test
    void theSameFormSentTwiceRaisesOneProblem() {
        String form = UUID.randomUUID().toString();
        story.raises("jiaoti-jingban", form, Urgency.ORDINARY, "zhujian");
        long first = story.id();
        story.raises("jiaoti-jingban", form, Urgency.ORDINARY, "zhujian");
        assertThat(story.id()).isEqualTo(first);
        seen.happened(story, Kind.RAISED, 1);
        seen.waits(story, ProblemTask.Task_Respond);
    }

    @Test
    void theSameFormSentTwiceAtOnceRaisesOneProblem() throws Exception {
        String form = UUID.randomUUID().toString();
        CountDownLatch second = new CountDownLatch(1);
        transaction.begin();
        story.raises("jiaoti-jingban", form, Urgency.ORDINARY, "zhujian");
        Future<DomainException> told =
                threads.submit(
                        (Callable<DomainException>)
                                () -> {
                                    second.countDown();
                                    return colleague.refused("jiaoti-jingban", () -> again(form));
                                });
        assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
        transaction.commit();
        assertThat(told.get(30, TimeUnit.SECONDS)).isNull();
        seen.happened(story, Kind.RAISED, 1);
    }

    private void again(String form) {
        long before = story.id();
        story.raises("jiaoti-jingban", form, Urgency.ORDINARY, "zhujian");
        assertThat(story.id()).isEqualTo(before);
    }

    private void accept() {
        responding.accept(task, solver);
    }

    private void happenedOnce() {
        seen.happened(story, Kind.ACCEPTED, 1);
        seen.waits(story, ProblemTask.Task_Solve);
        seen.state(story, ProblemState.AWAITING_SOLUTION, "UNIT:430681");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
    }
}
