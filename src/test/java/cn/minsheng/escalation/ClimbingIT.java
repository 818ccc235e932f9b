package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.escalation.ProblemEvent.Kind;
import org.junit.jupiter.api.Test;

/** "无法解决的困难立即上报，不拖延、不搁置": up, level by level, until somebody decides. */
class ClimbingIT extends Told {

    @Test
    void whatNobodyTouchesClimbsToTheProvinceAndBecomesALetter() {
        story.raises("jiaoti-jingban", "zhujian");

        miluo.at("2026-04-20T20:16");
        seen.happened(story, Kind.RESPONSE_WARNED, 1);
        miluo.at("2026-04-20T21:01");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-lianluo", "zhujian-fenguan");
        seen.nothingFor(story, "zhujian-yibashou");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
        miluo.at("2026-04-21T00:01");
        seen.happened(story, Kind.RESPONSE_MISSED, 1);
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
        miluo.at("2026-04-21T03:01");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-fenguan", "zhujian-yibashou");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");

        miluo.at("2026-04-21T09:01");
        arrived("TASK_FORCE:430681", "2026-04-22T00:00", "2026-04-22T09:00", "zhuanban-zi");
        seen.nothingFor(story, "zhujian-lianluo", "zhujian-yibashou");
        miluo.at("2026-04-22T09:01");
        arrived("LEADER:430681", "2026-04-23T00:00", "2026-04-23T09:00", "shilingdao-zi");
        miluo.at("2026-04-23T09:01");
        arrived("TASK_FORCE:430600", "2026-04-24T00:00", "2026-04-24T09:00", "yy-zhuanban-zi");
        miluo.at("2026-04-24T09:01");
        arrived("LEADER:430600", "2026-04-25T00:00", "2026-04-27T09:00", "yy-lingdao");
        miluo.at("2026-04-27T09:01");
        arrived("TASK_FORCE:430000", "2026-04-28T00:00", "2026-04-28T09:00", "hn-zhuanban-zi");
        miluo.at("2026-04-28T09:01");
        arrived("LEADER:430000", "2026-04-29T00:00", "2026-04-29T09:00", "hn-lingdao");

        miluo.at("2026-04-29T09:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "LETTER:430000");
        seen.waits(story, ProblemTask.Task_SendLetter);
        seen.inInboxOf(story, ProblemTask.Task_SendLetter, "zhuanban-zi", "zhuanban-chou");
        seen.due(story, ClockKind.RESPONSE, "2026-04-30T00:00");
        miluo.at("2026-04-30T00:01");
        assertThat(seen.breaches(story))
                .containsExactly(
                        "RESPONSE 住建局 联络员庚",
                        "SOLUTION 住建局 联络员庚",
                        "RESPONSE 市专班办公室",
                        "SOLUTION 市专班办公室",
                        "RESPONSE 岳阳市专班",
                        "SOLUTION 岳阳市专班",
                        "RESPONSE 湖南省专班",
                        "SOLUTION 湖南省专班",
                        "RESPONSE 市专班办公室");
        theLetterIsKeptUntilItIsAnswered();
    }

    private void theLetterIsKeptUntilItIsAnswered() {
        miluo.at("2026-04-30T10:00");
        story.sendsLetter("zhuanban-zi", "2026-04-30");
        seen.state(story, ProblemState.LETTER_SENT, "LETTER:430000");
        seen.inInboxOf(story, ProblemTask.Task_RecordAnswer, "zhuanban-zi", "zhuanban-chou");
        // Five working days: 1 to 5 May are off, Saturday the 9th is worked.
        seen.due(story, ClockKind.LETTER, "2026-05-12T00:00");
        miluo.at("2026-05-12T00:01");
        seen.happened(story, Kind.LETTER_REMINDED, 1);
        seen.due(story, ClockKind.LETTER, "2026-05-20T00:00");
        miluo.at("2026-05-20T00:01");
        seen.happened(story, Kind.LETTER_REMINDED, 2);

        miluo.at("2026-05-20T10:00");
        story.recordsAnswer("zhuanban-chou", "2026-05-19");
        seen.state(story, ProblemState.LETTER_ANSWERED, "LETTER:430000");
        seen.over(story, ClockKind.LETTER);
        story.decidesOnAnswer("zhuanban-zi", "weijian", "2026-05-29");
        seen.state(story, ProblemState.IMPLEMENTING, "LETTER:430000");
        seen.inInboxOf(story, ProblemTask.Task_Implement, "weijian-lianluo");
        seen.due(story, ClockKind.IMPLEMENTATION, "2026-05-30T00:00");
        assertThat(seen.breaches(story)).hasSize(9);
    }

    @Test
    void whoeverCanNotSolveItReportsUpAndTheAnswerToALetterCloses() {
        story.raises("jiaoti-jingban", "zhujian");
        passedOn("zhujian-lianluo", "zhujian-jingban2", "zhujian-yibashou");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        passedOn("zhuanban-zi", "zhuanban-zi", "zhuanban-zi");
        passedOn("shilingdao-zi", "shilingdao-zi", "shilingdao-zi");
        passedOn("yy-zhuanban-zi", "yy-zhuanban-zi", "yy-zhuanban-zi");
        passedOn("yy-lingdao", "yy-lingdao", "yy-lingdao");
        passedOn("hn-zhuanban-zi", "hn-zhuanban-zi", "hn-zhuanban-zi");
        passedOn("hn-lingdao", "hn-lingdao", "hn-lingdao");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "LETTER:430000");

        story.sendsLetter("zhuanban-zi", "2026-04-20");
        story.recordsAnswer("zhuanban-zi", "2026-04-20");
        story.closesOnAnswer("zhuanban-zi");
        seen.state(story, ProblemState.DECIDED, "LETTER:430000");
        seen.waits(story);
        seen.over(story, ClockKind.values());
        assertThat(seen.breaches(story)).isEmpty();
    }

    @Test
    void theTaskForceAssignsAUnitAndADate() {
        reachesTheTaskForce();
        story.decides("zhuanban-zi", "guowang", "2026-04-24");
        seen.state(story, ProblemState.IMPLEMENTING, "TASK_FORCE:430681");
        seen.inInboxOf(story, ProblemTask.Task_Implement, "guowang-lianluo");
        seen.nothingFor(story, "zhujian-lianluo", "zhuanban-zi");
        seen.over(story, ClockKind.SOLUTION);
        seen.due(story, ClockKind.IMPLEMENTATION, "2026-04-25T00:00");
    }

    @Test
    void theTaskForceCloses() {
        reachesTheTaskForce();
        story.closes("zhuanban-zi");
        seen.state(story, ProblemState.DECIDED, "TASK_FORCE:430681");
        seen.waits(story);
        seen.over(story, ClockKind.values());
        seen.lastly(story, Kind.CLOSED_BY_DECISION);
    }

    private void reachesTheTaskForce() {
        story.raises("jiaoti-jingban", "zhujian");
        passedOn("zhujian-lianluo", "zhujian-jingban2", "zhujian-yibashou");
        story.accepts("zhuanban-zi", "zhuanban-zi");
    }

    private void passedOn(String accepts, String solver, String reports) {
        story.accepts(accepts, solver);
        story.reportsUpward(reports);
    }

    private void arrived(String level, String response, String solution, String person) {
        seen.state(story, ProblemState.AWAITING_RESPONSE, level);
        seen.waits(story, ProblemTask.Task_Respond);
        seen.inInboxOf(story, ProblemTask.Task_Respond, person);
        seen.due(story, ClockKind.RESPONSE, response);
        seen.due(story, ClockKind.SOLUTION, solution);
    }
}
