package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.DomainException;
import org.junit.jupiter.api.Test;

/** "当日响应、24小时内反馈解决方案": what a unit answers, and what its raiser says to it. */
class SolvingAtTheUnitIT extends Told {

    private static final String UNIT = "UNIT:430681";

    @Test
    void aSolutionThatTheRaiserAcceptsIsCarriedOutAndConfirmed() {
        story.raises("jiaoti-jingban", "zhujian", "guowang");
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
        seen.waits(story, ProblemTask.Task_Respond, ProblemTask.Task_Opinion);
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-lianluo", "zhujian-beiyong");
        seen.inInboxOf(story, ProblemTask.Task_Opinion, "guowang-lianluo", "guowang-beiyong");
        seen.nothingFor(story, "jiaoti-jingban", "zhujian-jingban2", "zhujian-yibashou");
        seen.due(story, ClockKind.RESPONSE, "2026-04-21T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
        seen.opinionDue(story, "guowang", "2026-04-20T21:00");

        miluo.at("2026-04-20T10:00");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        seen.state(story, ProblemState.AWAITING_SOLUTION, UNIT);
        seen.over(story, ClockKind.RESPONSE);
        seen.inInboxOf(story, ProblemTask.Task_Solve, "zhujian-jingban2");
        seen.nothingFor(story, "zhujian-lianluo");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
        story.gives("guowang-lianluo", "guowang");
        seen.waits(story, ProblemTask.Task_Solve);

        miluo.at("2026-04-20T11:00");
        story.offers("zhujian-jingban2", "2026-04-30");
        seen.state(story, ProblemState.SOLUTION_OFFERED, UNIT);
        seen.inInboxOf(story, ProblemTask.Task_AnswerOffer, "jiaoti-jingban");
        seen.nothingFor(story, "jiaoti-fenguan", "zhujian-jingban2");
        seen.paused(story, ClockKind.SOLUTION, "2026-04-20T11:00");
        seen.due(story, ClockKind.ANSWER, "2026-04-23T00:00");

        miluo.at("2026-04-22T17:00");
        story.agrees("jiaoti-jingban");
        seen.state(story, ProblemState.IMPLEMENTING, UNIT);
        seen.inInboxOf(story, ProblemTask.Task_Implement, "zhujian-jingban2");
        seen.over(story, ClockKind.SOLUTION, ClockKind.ANSWER);
        seen.due(story, ClockKind.IMPLEMENTATION, "2026-05-01T00:00");

        miluo.at("2026-04-24T15:00");
        story.reportsDone("zhujian-jingban2");
        seen.inInboxOf(story, ProblemTask.Task_Confirm, "jiaoti-jingban");
        seen.paused(story, ClockKind.IMPLEMENTATION, "2026-04-24T15:00");
        seen.due(story, ClockKind.CONFIRMATION, "2026-04-29T00:00");

        miluo.at("2026-04-27T09:00");
        story.confirms("jiaoti-jingban");
        seen.state(story, ProblemState.RESOLVED, UNIT);
        seen.waits(story);
        seen.over(story, ClockKind.values());
        seen.lastly(story, Kind.IMPLEMENTED, Kind.RESOLVED);
        assertThat(seen.breaches(story)).isEmpty();
    }

    @Test
    void aQuestionStopsTheClockUntilItIsAnswered() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-20T12:00");
        story.asks("zhujian-jingban2");
        seen.inInboxOf(story, ProblemTask.Task_AnswerQuestion, "jiaoti-jingban");
        seen.paused(story, ClockKind.SOLUTION, "2026-04-20T12:00");
        seen.due(story, ClockKind.QUESTION, "2026-04-21T12:00");

        miluo.at("2026-04-20T14:00");
        story.answers("jiaoti-jingban");
        seen.inInboxOf(story, ProblemTask.Task_Solve, "zhujian-jingban2");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T11:00");
        assertThatThrownBy(() -> story.asks("zhujian-jingban2"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no ->
                                assertThat(no.code())
                                        .isEqualTo(EscalationError.PROBLEM_QUESTION_USED));
        seen.waits(story, ProblemTask.Task_Solve);
    }

    @Test
    void aQuestionThatIsNotAnsweredStopsTheClockForADay() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-20T12:00");
        story.asks("zhujian-jingban2");

        miluo.at("2026-04-21T12:01");
        seen.waits(story, ProblemTask.Task_Solve);
        seen.inInboxOf(story, ProblemTask.Task_Solve, "zhujian-jingban2");
        seen.due(story, ClockKind.SOLUTION, "2026-04-22T09:00");
        seen.happened(story, Kind.QUESTION_UNANSWERED, 1);
        assertThat(seen.breaches(story)).containsExactly("QUESTION 教体局 经办人甲");
    }

    @Test
    void aFirstRejectionReturnsItForFourHoursAtLeastAndASecondSendsItUp() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-21T08:00");
        story.offers("zhujian-jingban2", "2026-04-30");
        miluo.at("2026-04-21T10:00");
        story.rejects("jiaoti-jingban");
        seen.state(story, ProblemState.AWAITING_SOLUTION, UNIT);
        seen.inInboxOf(
                story,
                ProblemTask.Task_Solve,
                "zhujian-jingban2",
                "zhujian-fenguan",
                "zhujian-yibashou");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T14:00");

        miluo.at("2026-04-21T13:00");
        story.offers("zhujian-jingban2", "2026-04-29");
        miluo.at("2026-04-21T16:00");
        story.rejects("jiaoti-jingban");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhuanban-zi", "zhuanban-chou");
        seen.nothingFor(story, "zhujian-jingban2", "zhujian-yibashou", "jiaoti-jingban");
        seen.due(story, ClockKind.RESPONSE, "2026-04-22T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-22T16:00");
        assertThat(seen.breaches(story)).isEmpty();
    }

    @Test
    void silenceNeverAcceptsButTheRaisersDeputyAndHeadAreAsked() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-20T11:00");
        story.offers("zhujian-jingban2", "2026-04-30");

        miluo.at("2026-04-23T00:01");
        seen.inInboxOf(story, ProblemTask.Task_AnswerOffer, "jiaoti-jingban", "jiaoti-fenguan");
        seen.nothingFor(story, "jiaoti-yibashou");
        seen.due(story, ClockKind.ANSWER_DEPUTY, "2026-04-25T00:00");

        miluo.at("2026-04-25T00:01");
        seen.inInboxOf(
                story,
                ProblemTask.Task_AnswerOffer,
                "jiaoti-jingban",
                "jiaoti-fenguan",
                "jiaoti-yibashou");
        seen.state(story, ProblemState.SOLUTION_OFFERED, UNIT);
        assertThat(seen.breaches(story))
                .containsExactly("ANSWER 教体局 经办人甲", "ANSWER_DEPUTY 教体局 分管领导甲");

        story.agrees("jiaoti-yibashou");
        seen.state(story, ProblemState.IMPLEMENTING, UNIT);
    }

    @Test
    void aHelpersSilenceIsTheirsAndBlocksNothing() {
        story.raises("jiaoti-jingban", "zhujian", "guowang", "ziran");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        story.gives("ziran-lianluo", "ziran");
        miluo.at("2026-04-20T21:01");
        seen.waits(story, ProblemTask.Task_Solve);
        seen.nothingFor(story, "guowang-lianluo");
        seen.happened(story, Kind.OPINION_SILENT, 1);
        assertThat(seen.breaches(story)).containsExactly("OPINION 国网供电公司 联络员戊");
    }
}
