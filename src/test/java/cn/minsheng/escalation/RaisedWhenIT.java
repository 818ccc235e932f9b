package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.escalation.ProblemEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "当日响应、24小时内反馈解决方案", from the instant of raising: what is due when, by the decision table that is
 * shipped.
 */
class RaisedWhenIT extends Told {

    @ParameterizedTest
    @CsvSource({
        // raised, response, 协办 at half the time, solution
        "2026-04-20T23:55, 2026-04-21T01:55, 2026-04-21T11:55, 2026-04-21T23:55",
        "2026-04-24T17:00, 2026-04-25T00:00, 2026-04-25T05:00, 2026-04-25T17:00",
        "2026-04-25T10:00, 2026-04-26T00:00, 2026-04-25T22:00, 2026-04-26T10:00",
        "2026-02-15T10:00, 2026-02-16T00:00, 2026-02-15T22:00, 2026-02-16T10:00"
    })
    void urgentInNaturalTime(String raised, String response, String half, String solution) {
        miluo.at(raised);
        story.raises(
                "jiaoti-jingban",
                java.util.UUID.randomUUID().toString(),
                Urgency.URGENT,
                "zhujian",
                "guowang");
        seen.due(story, ClockKind.RESPONSE, response);
        seen.due(story, ClockKind.SOLUTION, solution);
        seen.opinionDue(story, "guowang", half);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20T23:55, 2026-04-21T01:55, 2026-04-21T11:55, 2026-04-21T23:55",
        // Friday into Monday.
        "2026-04-24T17:00, 2026-04-25T00:00, 2026-04-27T05:00, 2026-04-27T17:00",
        "2026-04-24T23:55, 2026-04-27T01:55, 2026-04-27T11:55, 2026-04-27T23:55",
        // Saturday counts from Monday 00:00.
        "2026-04-25T10:00, 2026-04-28T00:00, 2026-04-27T12:00, 2026-04-28T00:00",
        // A make-up Saturday, the 15th to the 23rd are off.
        "2026-02-14T10:00, 2026-02-15T00:00, 2026-02-14T22:00, 2026-02-24T10:00",
        "2026-02-14T17:00, 2026-02-15T00:00, 2026-02-24T05:00, 2026-02-24T17:00",
        "2026-02-15T10:00, 2026-02-25T00:00, 2026-02-24T12:00, 2026-02-25T00:00",
        // 1 to 5 May are off.
        "2026-04-30T17:00, 2026-05-01T00:00, 2026-05-06T05:00, 2026-05-06T17:00"
    })
    void ordinaryInWorkingTime(String raised, String response, String half, String solution) {
        miluo.at(raised);
        story.raises("jiaoti-jingban", "zhujian", "guowang");
        seen.due(story, ClockKind.RESPONSE, response);
        seen.due(story, ClockKind.SOLUTION, solution);
        seen.opinionDue(story, "guowang", half);
    }

    /**
     * At 14:00 the day ends before half of the 24 hours: it is the missed response that does it.
     */
    @Test
    void aMissedResponseBringsTheDeputyInAtOnce() {
        miluo.at("2026-04-20T14:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-20T21:29");
        seen.happened(story, Kind.RESPONSE_WARNED, 0);
        // Three quarters of ten hours.
        miluo.at("2026-04-20T21:31");
        seen.happened(story, Kind.RESPONSE_WARNED, 1);
        seen.nothingFor(story, "zhujian-fenguan");

        miluo.at("2026-04-21T00:01");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-lianluo", "zhujian-fenguan");
        seen.nothingFor(story, "zhujian-yibashou");
        seen.happened(story, Kind.BROUGHT_IN, 1);
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T14:00");
        miluo.at("2026-04-21T08:01");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "zhujian-yibashou");
        seen.due(story, ClockKind.SOLUTION, "2026-04-21T14:00");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
    }

    /** Over the weekend nothing runs: half is Monday 05:00, three quarters Monday 11:00. */
    @Test
    void ordinaryWarningsWaitForMonday() {
        miluo.at("2026-04-24T17:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-27T04:59");
        seen.happened(story, Kind.SOLUTION_WARNED, 0);
        miluo.at("2026-04-27T05:01");
        seen.happened(story, Kind.SOLUTION_WARNED, 1);
        miluo.at("2026-04-27T11:01");
        seen.happened(story, Kind.SOLUTION_WARNED, 2);
        miluo.at("2026-04-27T16:59");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "UNIT:430681");
        miluo.at("2026-04-27T17:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        seen.due(story, ClockKind.RESPONSE, "2026-04-28T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-28T17:00");
    }
}
