package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Role;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * "A level with nobody, or with all away and no stand-in, is skipped and that is said"; "levels
 * held by the same person, or by the raiser, are skipped". In Xiangyin, where a level is one
 * person.
 */
class LevelsIT extends Told {

    private static final String TASK_FORCE = "TASK_FORCE:430624";
    private static final String LEADER = "LEADER:430624";
    private static final String CITY = "TASK_FORCE:430600";

    @Inject private Staffing staffing;

    @BeforeEach
    void inAWeekOfTheirOwn() {
        miluo.at("2026-06-08T09:00");
    }

    @AfterEach
    void asBefore() {
        staffing.asBefore();
    }

    @Test
    void aStandInAnswersInTheOthersPlace() {
        staffing.isAway("xy-lingdao", "xy-zhuanban-zhuren", "2026-06-12T00:00");
        atTheTaskForce();
        upFromTheTaskForce();
        seen.state(story, ProblemState.AWAITING_RESPONSE, LEADER);
        seen.inInboxOf(story, ProblemTask.Task_Respond, "xy-zhuanban-zhuren");
        seen.happened(story, Kind.LEVEL_SKIPPED_AWAY, 0);
    }

    @Test
    void aStandInOfTheLiaisonAnswersForTheUnitAndTheBreachIsTheLiaisons() {
        staffing.isAway("xy-zhujian-lianluo", "xy-zhujian-jingban", "2026-06-12T00:00");
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "xy-zhujian-jingban");
        miluo.at("2026-06-09T00:01");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 湘阴县住建局 湘阴县住建局联络员");
        story.accepts("xy-zhujian-jingban", "xy-zhujian-jingban");
        seen.state(story, ProblemState.AWAITING_SOLUTION, "UNIT:430624");
    }

    @Test
    void aLevelWhoseOnlyOneIsAwayIsSkipped() {
        staffing.isAway("xy-lingdao", null, "2026-06-12T00:00");
        atTheTaskForce();
        upFromTheTaskForce();
        seen.state(story, ProblemState.AWAITING_RESPONSE, CITY);
        seen.happened(story, Kind.LEVEL_SKIPPED_AWAY, 1);
        seen.due(story, ClockKind.RESPONSE, "2026-06-09T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-06-09T09:00");
    }

    @Test
    void anEmptyLevelIsSkipped() {
        staffing.hasLeft("xy-zhuanban-zi");
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, LEADER);
        seen.happened(story, Kind.LEVEL_SKIPPED_EMPTY, 1);
        seen.inInboxOf(story, ProblemTask.Task_Respond, "xy-lingdao");
    }

    @Test
    void twoLevelsInARowMaySkip() {
        staffing.hasLeft("xy-zhuanban-zi");
        staffing.isAway("xy-lingdao", null, "2026-06-12T00:00");
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, CITY);
        seen.happened(story, Kind.LEVEL_SKIPPED_EMPTY, 1);
        seen.happened(story, Kind.LEVEL_SKIPPED_AWAY, 1);
    }

    @Test
    void theSamePersonAtTwoLevelsDecidesOnce() {
        staffing.hasLeft("xy-zhuanban-zi");
        staffing.isAlso("xy-lingdao", "xy-zhuanban", Role.TASK_FORCE);
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, TASK_FORCE);
        seen.inInboxOf(story, ProblemTask.Task_Respond, "xy-lingdao");
        // Nobody answers: 24 hours later it passes over the level of the same person.
        miluo.at("2026-06-09T09:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, CITY);
        seen.happened(story, Kind.LEVEL_SKIPPED_SAME, 1);
    }

    @Test
    void aHeadWhoIsTheTaskForceTooIsPassedOver() {
        staffing.hasLeft("xy-zhuanban-zi");
        staffing.isAlso("xy-zhujian-yibashou", "xy-zhuanban", Role.TASK_FORCE);
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, LEADER);
        seen.happened(story, Kind.LEVEL_SKIPPED_SAME, 1);
    }

    @Test
    void whoHadItTwoLevelsBelowDoesNotGetItAgain() {
        staffing.hasLeft("xy-lingdao");
        staffing.isAlso("xy-zhujian-yibashou", "xy-zhengfu", Role.LEADER);
        atTheTaskForce();
        upFromTheTaskForce();
        seen.state(story, ProblemState.AWAITING_RESPONSE, CITY);
        seen.happened(story, Kind.LEVEL_SKIPPED_SAME, 1);
    }

    @Test
    void theRaisersOwnLevelIsSkipped() {
        story.raises("xy-zhuanban-zi", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, LEADER);
        seen.happened(story, Kind.LEVEL_SKIPPED_SAME, 1);
    }

    @Test
    void noBreachIsKeptAgainstALeaderNorAgainstOneWhoRaised() {
        story.raises("xy-lingdao", "xy-zhujian");
        story.accepts("xy-zhujian-lianluo", "xy-zhujian-jingban");
        story.offers("xy-zhujian-jingban", "2026-06-30");
        seen.due(story, ClockKind.ANSWER, "2026-06-11T00:00");
        miluo.at("2026-06-11T00:01");
        seen.happened(story, Kind.ANSWER_OVERDUE, 1);
        assertThat(seen.breaches(story)).isEmpty();
    }

    private void atTheTaskForce() {
        story.raises("xy-jiaoti-jingban", "xy-zhujian");
        upFromTheUnit();
        seen.state(story, ProblemState.AWAITING_RESPONSE, TASK_FORCE);
    }

    private void upFromTheUnit() {
        story.accepts("xy-zhujian-lianluo", "xy-zhujian-jingban");
        story.reportsUpward("xy-zhujian-yibashou");
    }

    private void upFromTheTaskForce() {
        story.accepts("xy-zhuanban-zi", "xy-zhuanban-zi");
        story.reportsUpward("xy-zhuanban-zi");
    }
}
