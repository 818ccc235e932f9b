package cn.minsheng.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The timers of {@code problem-escalation} that follow a clock, by their ids in the diagram. */
enum ProblemTimer {
    Timer_ResponseWarning(ClockKind.RESPONSE, 1),
    Timer_ResponseDue(ClockKind.RESPONSE, 0),
    Timer_LetterSendDue(ClockKind.RESPONSE, 0),
    Timer_SolutionHalf(ClockKind.SOLUTION, 1),
    Timer_SolutionThreeQuarters(ClockKind.SOLUTION, 2),
    Timer_SolutionDue(ClockKind.SOLUTION, 0),
    Timer_OpinionDue(ClockKind.OPINION, 0),
    Timer_QuestionDue(ClockKind.QUESTION, 0),
    Timer_AnswerDue(ClockKind.ANSWER, 0),
    Timer_AnswerDueAgain(ClockKind.ANSWER_DEPUTY, 0),
    Timer_DesignationDue(ClockKind.DESIGNATION, 0),
    Timer_LetterReminder(ClockKind.LETTER, 0),
    Timer_ImplementationWarning(ClockKind.IMPLEMENTATION, 1),
    Timer_ImplementationDue(ClockKind.IMPLEMENTATION, 0),
    Timer_ConfirmDue(ClockKind.CONFIRMATION, 0),
    Timer_ConfirmDueAgain(ClockKind.CONFIRMATION_DEPUTY, 0);

    private final ClockKind clock;

    /** Which of the clock's warnings it is; 0 for the due time itself. */
    private final int warning;

    ProblemTimer(ClockKind clock, int warning) {
        this.clock = clock;
        this.warning = warning;
    }

    static List<ProblemTimer> of(ClockKind kind) {
        return Arrays.stream(values()).filter(timer -> timer.clock == kind).toList();
    }

    /** The timer of that id; empty for one that follows no clock. */
    static Optional<ProblemTimer> find(String id) {
        return Arrays.stream(values()).filter(timer -> timer.name().equals(id)).findFirst();
    }

    ClockKind clock() {
        return clock;
    }

    boolean isWarning() {
        return warning > 0;
    }

    int warning() {
        return warning;
    }
}
