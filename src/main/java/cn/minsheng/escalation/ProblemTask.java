package cn.minsheng.escalation;

import java.util.List;

/**
 * The user tasks of {@code problem-escalation}, by their ids in the diagram: whose they are and
 * which clock runs.
 */
public enum ProblemTask {
    Task_Respond(Whose.LEVEL, ClockKind.RESPONSE, ClockKind.SOLUTION),
    Task_Designate(Whose.TASK_FORCE, ClockKind.DESIGNATION),
    Task_Solve(Whose.LEVEL, ClockKind.SOLUTION),
    Task_Opinion(Whose.HELPER, ClockKind.OPINION),
    Task_AnswerQuestion(Whose.RAISER, ClockKind.QUESTION),
    Task_AnswerOffer(Whose.RAISER, ClockKind.ANSWER_DEPUTY, ClockKind.ANSWER),
    Task_SendLetter(Whose.TASK_FORCE, ClockKind.RESPONSE),
    Task_RecordAnswer(Whose.TASK_FORCE, ClockKind.LETTER),
    Task_DecideOnAnswer(Whose.TASK_FORCE),
    Task_Implement(Whose.LEAD, ClockKind.IMPLEMENTATION),
    Task_Confirm(Whose.RAISER, ClockKind.CONFIRMATION_DEPUTY, ClockKind.CONFIRMATION),
    Task_ConsentToWithdrawal(Whose.TASK_FORCE);

    enum Whose {
        /** The unit, or the office of the level above it that has to answer now. */
        LEVEL,
        LEAD,
        HELPER,
        RAISER,
        /** The task force of the region in which the problem was raised. */
        TASK_FORCE
    }

    final Whose whose;

    /** The first of these that runs is shown with the task. */
    final List<ClockKind> clocks;

    ProblemTask(Whose whose, ClockKind... clocks) {
        this.whose = whose;
        this.clocks = List.of(clocks);
    }

    /** Whether the problem waits for it; an opinion and a consent go on beside. */
    boolean isMain() {
        return this != Task_Opinion && this != Task_ConsentToWithdrawal;
    }
}
