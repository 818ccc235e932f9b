package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.escalation.ProblemEvent.Kind;
import org.junit.jupiter.api.Test;

/** "全链条闭环调度": a solution is carried out by its date, and the raiser says whether it was. */
class ImplementingIT extends Told {

    @Test
    void whatIsNotDoneByItsDateGoesUp() {
        agreedUntil("2026-04-24");
        seen.due(story, ClockKind.IMPLEMENTATION, "2026-04-25T00:00");
        miluo.at("2026-04-23T20:00");
        seen.happened(story, Kind.IMPLEMENTATION_WARNED, 0);
        miluo.at("2026-04-23T21:00");
        seen.happened(story, Kind.IMPLEMENTATION_WARNED, 1);

        miluo.at("2026-04-25T00:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhuanban-zi");
        seen.nothingFor(story, "zhujian-jingban2");
        // Saturday: both clocks begin on Monday the 27th.
        seen.due(story, ClockKind.RESPONSE, "2026-04-28T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-28T00:00");
        assertThat(seen.breaches(story)).containsExactly("IMPLEMENTATION 住建局 经办人庚二");
    }

    @Test
    void whatTheRaiserDoesNotConfirmGoesOn() {
        agreedUntil("2026-04-24");
        miluo.at("2026-04-24T10:00");
        story.reportsDone("zhujian-jingban2");
        miluo.at("2026-04-24T11:00");
        story.refuses("jiaoti-jingban");
        seen.state(story, ProblemState.IMPLEMENTING, "UNIT:430681");
        seen.inInboxOf(story, ProblemTask.Task_Implement, "zhujian-jingban2");
        seen.over(story, ClockKind.CONFIRMATION);
        seen.due(story, ClockKind.IMPLEMENTATION, "2026-04-25T01:00");
    }

    @Test
    void whereTheRaiserIsSilentTheirDeputyAndHeadConfirm() {
        agreedUntil("2026-04-24");
        miluo.at("2026-04-24T10:00");
        story.reportsDone("zhujian-jingban2");
        seen.due(story, ClockKind.CONFIRMATION, "2026-04-29T00:00");

        miluo.at("2026-04-29T00:01");
        seen.inInboxOf(story, ProblemTask.Task_Confirm, "jiaoti-jingban", "jiaoti-fenguan");
        seen.nothingFor(story, "jiaoti-yibashou");
        seen.due(story, ClockKind.CONFIRMATION_DEPUTY, "2026-05-01T00:00");

        miluo.at("2026-05-01T00:01");
        seen.inInboxOf(story, ProblemTask.Task_Confirm, "jiaoti-fenguan", "jiaoti-yibashou");
        story.confirms("jiaoti-yibashou");
        seen.state(story, ProblemState.RESOLVED, "UNIT:430681");
        seen.over(story, ClockKind.values());
        assertThat(seen.breaches(story))
                .containsExactly("CONFIRMATION 教体局 经办人甲", "CONFIRMATION_DEPUTY 教体局 分管领导甲");
    }

    private void agreedUntil(String day) {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-20T11:00");
        story.offers("zhujian-jingban2", day);
        miluo.at("2026-04-20T11:30");
        story.agrees("jiaoti-jingban");
    }
}
