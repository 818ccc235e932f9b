package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.DomainException;
import org.junit.jupiter.api.Test;

/** 改办: from unit to unit, and the second time by the task force's word. */
class RedirectingIT extends Told {

    private static final String UNIT = "UNIT:430681";

    @Test
    void theOtherUnitGetsAResponseClockOfItsOwnAndTheSolutionClockRunsOn() {
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-20T23:50");
        story.redirects("zhujian-lianluo", "guowang");
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
        seen.inInboxOf(story, ProblemTask.Task_Respond, "guowang-lianluo");
        seen.nothingFor(story, "zhujian-lianluo", "zhujian-fenguan");
        seen.due(story, ClockKind.RESPONSE, "2026-04-21T01:50");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T09:00");
        assertThat(seen.breaches(story)).isEmpty();
    }

    @Test
    void theSecondTimeTheTaskForceDesignatesAndThatBinds() {
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-20T10:00");
        story.redirects("zhujian-lianluo", "guowang");
        miluo.at("2026-04-20T11:00");
        story.redirects("guowang-lianluo", "ziran");
        seen.state(story, ProblemState.AWAITING_DESIGNATION, UNIT);
        seen.waits(story, ProblemTask.Task_Designate);
        seen.inInboxOf(story, ProblemTask.Task_Designate, "zhuanban-zi", "zhuanban-chou");
        seen.over(story, ClockKind.RESPONSE);
        seen.due(story, ClockKind.DESIGNATION, "2026-04-21T00:00");

        miluo.at("2026-04-21T00:01");
        seen.happened(story, Kind.DESIGNATION_MISSED, 1);
        assertThat(seen.breaches(story)).containsExactly("DESIGNATION 市专班办公室");

        miluo.at("2026-04-21T08:00");
        story.designates("zhuanban-zi", "zhujian");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-lianluo");
        seen.due(story, ClockKind.RESPONSE, "2026-04-22T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T12:00");
        assertThatThrownBy(() -> story.redirects("zhujian-lianluo", "guowang"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no ->
                                assertThat(no.code())
                                        .isEqualTo(EscalationError.PROBLEM_DESIGNATION_BINDS));
        seen.due(story, ClockKind.RESPONSE, "2026-04-22T00:00");
    }
}
