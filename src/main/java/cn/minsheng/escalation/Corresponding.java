package cn.minsheng.escalation;

import cn.minsheng.attachment.Attachments;
import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where no level above is in the installation, our task force writes a letter and records its
 * answer.
 */
@UseCase
public class Corresponding {

    @Inject private Acts acts;

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Climbing climbing;

    @Inject private Attachments attachments;

    @Inject private Clock clock;

    /**
     * @param number the letter's own, as the office gave it
     */
    @Does("problem.letter")
    public void send(
            String taskId, String addressee, String number, LocalDate dated, List<Upload> scan) {
        var act = acts.begin(taskId, ProblemTask.Task_SendLetter);
        var problem = act.problem();
        var to = Words.text(addressee, Words.SHORT);
        var given = Words.text(number, 80);
        if (dated == null) {
            throw new DomainException(EscalationError.PROBLEM_TEXT_MISSING);
        }
        if (scan.isEmpty()) {
            throw new DomainException(EscalationError.PROBLEM_SCAN_MISSING);
        }
        attachments.add(problem.key(), scan);
        clocks.meet(problem, ClockKind.RESPONSE);
        problem.sendLetter();
        problems.add(new Letter(problem, to, given, dated, clock.instant()));
        clocks.start(problem, ClockKind.LETTER, climbing.taskForce(problem).getId());
        acts.finish(act, "SENT", Kind.LETTER_SENT, null, to, given, dated.toString());
    }

    @Does("problem.letter")
    public void recordAnswer(
            String taskId, String answer, LocalDate answeredOn, List<Upload> scan) {
        var act = acts.begin(taskId, ProblemTask.Task_RecordAnswer);
        var problem = act.problem();
        var words = Words.text(answer, Words.LONG);
        problems.letters(problem.getId()).getLast().answer(words, answeredOn, clock.instant());
        attachments.add(problem.key(), scan);
        clocks.cancel(problem, ClockKind.LETTER);
        problem.recordLetterAnswer();
        acts.finish(act, "ANSWERED", Kind.LETTER_ANSWERED, words);
    }
}
