package cn.minsheng.escalation;

import cn.minsheng.attachment.Upload;
import cn.minsheng.inbox.TakingTasks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One problem and what people do with it, each sentence an act of one person through a use case.
 */
@Dependent
public class Story {

    private static final String WORDS = "示例";
    private static final List<Upload> SCAN =
            List.of(new Upload("函.txt", WORDS.getBytes(StandardCharsets.UTF_8)));

    @Inject private Miluo miluo;
    @Inject private Seen seen;
    @Inject private RaisingProblems raising;
    @Inject private Responding responding;
    @Inject private Solving solving;
    @Inject private Answering answering;
    @Inject private GivingOpinion helping;
    @Inject private Implementing implementing;
    @Inject private Corresponding corresponding;
    @Inject private Withdrawing withdrawing;
    @Inject private TakingTasks taking;

    private Long id;

    /** Raises an ordinary problem that {@code lead} must answer and {@code helpers} help with. */
    void raises(String who, String lead, String... helpers) {
        raises(who, UUID.randomUUID().toString(), Urgency.ORDINARY, lead, helpers);
    }

    /** Raises an urgent one. */
    void raisesUrgently(String who, String lead) {
        raises(who, UUID.randomUUID().toString(), Urgency.URGENT, lead);
    }

    /** Sends a form; the same form sent again is told by its key. */
    void raises(String who, String form, Urgency urgency, String lead, String... helpers) {
        miluo.is(who);
        Set<Long> helping = Arrays.stream(helpers).map(miluo::unit).collect(Collectors.toSet());
        Report report =
                new Report(
                        "更新住宅老旧电梯小区电力增容未接入（示例）",
                        WORDS,
                        Kind.CROSS_DEPARTMENT,
                        urgency,
                        "",
                        miluo.unit(lead),
                        helping,
                        Set.of());
        id = raising.raise(form, miluo.position(who), report, List.of());
    }

    /** Takes a task that is open to several (认领). */
    void takes(String who, ProblemTask task) {
        act(who, task, taking::take);
    }

    /** 转办, inside the unit. */
    void handsOver(String who, ProblemTask task, String to) {
        long position = miluo.position(to).getId();
        act(who, task, id -> taking.handOver(id, position, WORDS));
    }

    void accepts(String who, String solver) {
        long position = miluo.position(solver).getId();
        act(who, ProblemTask.Task_Respond, task -> responding.accept(task, position));
    }

    void redirects(String who, String unit) {
        long other = miluo.unit(unit);
        act(who, ProblemTask.Task_Respond, task -> responding.redirect(task, other, WORDS));
    }

    void designates(String who, String unit) {
        long named = miluo.unit(unit);
        act(who, ProblemTask.Task_Designate, task -> responding.designate(task, named, WORDS));
    }

    void offers(String who, String completion) {
        long position = miluo.position(who).getId();
        LocalDate day = LocalDate.parse(completion);
        act(who, ProblemTask.Task_Solve, task -> solving.offer(task, WORDS, position, day));
    }

    void asks(String who) {
        act(who, ProblemTask.Task_Solve, task -> solving.ask(task, WORDS));
    }

    void answers(String who) {
        act(who, ProblemTask.Task_AnswerQuestion, task -> answering.answerQuestion(task, WORDS));
    }

    void agrees(String who) {
        act(who, ProblemTask.Task_AnswerOffer, task -> answering.accept(task));
    }

    void rejects(String who) {
        act(who, ProblemTask.Task_AnswerOffer, task -> answering.reject(task, WORDS));
    }

    void reportsUpward(String who) {
        act(who, ProblemTask.Task_Solve, task -> solving.reportUpward(task, WORDS));
    }

    void decides(String who, String unit, String completion) {
        long named = miluo.unit(unit);
        LocalDate day = LocalDate.parse(completion);
        act(who, ProblemTask.Task_Solve, task -> solving.decide(task, named, day, WORDS));
    }

    void closes(String who) {
        act(who, ProblemTask.Task_Solve, task -> solving.close(task, WORDS));
    }

    void gives(String who, String unit) {
        long of = miluo.unit(unit);
        miluo.is(who);
        helping.give(seen.task(this, ProblemTask.Task_Opinion, of), WORDS);
    }

    void reportsDone(String who) {
        act(who, ProblemTask.Task_Implement, task -> implementing.reportDone(task, WORDS));
    }

    void confirms(String who) {
        act(who, ProblemTask.Task_Confirm, task -> answering.confirm(task));
    }

    void refuses(String who) {
        act(who, ProblemTask.Task_Confirm, task -> answering.refuse(task, WORDS));
    }

    void sendsLetter(String who, String dated) {
        LocalDate day = LocalDate.parse(dated);
        act(
                who,
                ProblemTask.Task_SendLetter,
                task -> corresponding.send(task, "国家卫生健康委员会", "示例〔2026〕1号", day, SCAN));
    }

    void recordsAnswer(String who, String dated) {
        LocalDate day = LocalDate.parse(dated);
        act(
                who,
                ProblemTask.Task_RecordAnswer,
                task -> corresponding.recordAnswer(task, WORDS, day, SCAN));
    }

    void decidesOnAnswer(String who, String unit, String completion) {
        long named = miluo.unit(unit);
        LocalDate day = LocalDate.parse(completion);
        act(
                who,
                ProblemTask.Task_DecideOnAnswer,
                task -> solving.decideOnAnswer(task, named, day, WORDS));
    }

    void closesOnAnswer(String who) {
        act(who, ProblemTask.Task_DecideOnAnswer, task -> solving.closeOnAnswer(task, WORDS));
    }

    void withdraws(String who) {
        miluo.is(who);
        withdrawing.withdraw(id, WORDS);
    }

    void consents(String who) {
        act(who, ProblemTask.Task_ConsentToWithdrawal, task -> withdrawing.consent(task, WORDS));
    }

    void keepsIt(String who) {
        act(who, ProblemTask.Task_ConsentToWithdrawal, task -> withdrawing.refuse(task, WORDS));
    }

    long id() {
        return id;
    }

    String key() {
        return Problem.keyOf(id);
    }

    /** The id of the one task of that kind that is open. */
    String task(ProblemTask task) {
        return seen.task(this, task, null);
    }

    private void act(String who, ProblemTask task, Consumer<String> deed) {
        miluo.is(who);
        deed.accept(task(task));
    }
}
