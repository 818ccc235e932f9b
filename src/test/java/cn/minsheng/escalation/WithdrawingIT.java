package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.DomainException;
import org.junit.jupiter.api.Test;

/** 撤回: free while the problem is with the unit, by consent from the task force's level up. */
class WithdrawingIT extends Told {

    @Test
    void theRaiserWithdrawsWhatIsWithTheUnitAndBreachesStay() {
        story.raises("jiaoti-jingban", "zhujian", "guowang");
        miluo.at("2026-04-21T00:01");
        story.withdraws("jiaoti-jingban");
        seen.state(story, ProblemState.WITHDRAWN, "UNIT:430681");
        seen.waits(story);
        seen.over(story, ClockKind.values());
        assertThat(seen.breaches(story))
                .containsExactly("OPINION 国网供电公司 联络员戊", "RESPONSE 住建局 联络员庚");

        miluo.at("2026-04-22T09:01");
        seen.lastly(story, Kind.WITHDRAWN);
    }

    @Test
    void theRaisersHeadMayAndACollagueMayNot() {
        story.raises("jiaoti-jingban", "zhujian");
        assertThatThrownBy(() -> story.withdraws("jiaoti-jingban2"))
                .isInstanceOf(DomainException.class);
        seen.waits(story, ProblemTask.Task_Respond);
        story.withdraws("jiaoti-yibashou");
        seen.state(story, ProblemState.WITHDRAWN, "UNIT:430681");
    }

    @Test
    void theTaskForceKeepsItOrLetsItGo() {
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        story.reportsUpward("zhujian-yibashou");
        story.withdraws("jiaoti-jingban");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        seen.waits(story, ProblemTask.Task_Respond, ProblemTask.Task_ConsentToWithdrawal);
        seen.inInboxOf(story, ProblemTask.Task_ConsentToWithdrawal, "zhuanban-zi", "zhuanban-chou");

        story.keepsIt("zhuanban-zi");
        seen.waits(story, ProblemTask.Task_Respond);
        seen.due(story, ClockKind.RESPONSE, "2026-04-21T00:00");

        story.withdraws("jiaoti-jingban");
        story.consents("zhuanban-chou");
        seen.state(story, ProblemState.WITHDRAWN, "TASK_FORCE:430681");
        seen.waits(story);
        seen.over(story, ClockKind.values());
        seen.lastly(story, Kind.WITHDRAWAL_REQUESTED, Kind.WITHDRAWN);
    }
}
