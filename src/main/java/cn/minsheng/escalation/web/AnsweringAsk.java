package cn.minsheng.escalation.web;

import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.Answering;
import cn.minsheng.escalation.Corresponding;
import cn.minsheng.escalation.EscalationError;
import cn.minsheng.escalation.GivingOpinion;
import cn.minsheng.escalation.Implementing;
import cn.minsheng.escalation.Responding;
import cn.minsheng.escalation.Solving;
import cn.minsheng.escalation.Withdrawing;
import cn.minsheng.inbox.TakingTasks;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The buttons of an {@link Ask}: each hands what was filled in to its use case and shows the case
 * again.
 */
@Named
@RequestScoped
public class AnsweringAsk {

    @Inject private Responding responding;

    @Inject private Solving solving;

    @Inject private Answering answering;

    @Inject private Implementing implementing;

    @Inject private GivingOpinion opinions;

    @Inject private Corresponding corresponding;

    @Inject private Withdrawing withdrawing;

    @Inject private TakingTasks taking;

    @Inject private ProblemPage page;

    public void take(Ask ask) {
        taking.take(ask.getTaskId());
        page.said("inbox.said.taken");
    }

    public void release(Ask ask) {
        taking.release(ask.getTaskId());
        page.said("inbox.said.released");
    }

    public void handOver(Ask ask) {
        taking.handOver(ask.getTaskId(), ask.getReceiver(), ask.getHandOverReason());
        page.said("inbox.said.handed-over");
    }

    public void accept(Ask ask) {
        responding.accept(ask.getTaskId(), position(ask));
        page.said("escalation.said.accepted");
    }

    public void redirect(Ask ask) {
        responding.redirect(ask.getTaskId(), unit(ask), ask.getWords());
        page.said("escalation.said.redirected");
    }

    public void designate(Ask ask) {
        responding.designate(ask.getTaskId(), unit(ask), ask.getWords());
        page.said("escalation.said.designated");
    }

    public void giveOpinion(Ask ask) {
        opinions.give(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.opinion");
    }

    public void offer(Ask ask) {
        solving.offer(ask.getTaskId(), ask.getWords(), position(ask), ask.getDate());
        page.said("escalation.said.offered");
    }

    public void question(Ask ask) {
        solving.ask(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.asked");
    }

    public void reportUpward(Ask ask) {
        solving.reportUpward(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.reported");
    }

    public void decide(Ask ask) {
        solving.decide(ask.getTaskId(), unit(ask), ask.getDate(), ask.getWords());
        page.said("escalation.said.decided");
    }

    public void close(Ask ask) {
        solving.close(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.closed");
    }

    public void decideOnAnswer(Ask ask) {
        solving.decideOnAnswer(ask.getTaskId(), unit(ask), ask.getDate(), ask.getWords());
        page.said("escalation.said.decided");
    }

    public void closeOnAnswer(Ask ask) {
        solving.closeOnAnswer(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.closed");
    }

    public void answerQuestion(Ask ask) {
        answering.answerQuestion(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.question-answered");
    }

    public void acceptOffer(Ask ask) {
        answering.accept(ask.getTaskId());
        page.said("escalation.said.offer-accepted");
    }

    public void rejectOffer(Ask ask) {
        answering.reject(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.offer-rejected");
    }

    public void reportDone(Ask ask) {
        implementing.reportDone(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.done");
    }

    public void confirm(Ask ask) {
        answering.confirm(ask.getTaskId());
        page.said("escalation.said.resolved");
    }

    public void refuse(Ask ask) {
        answering.refuse(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.refused");
    }

    public void sendLetter(Ask ask) {
        corresponding.send(
                ask.getTaskId(),
                ask.getAddressee(),
                ask.getNumber(),
                ask.getDate(),
                Upload.of(ask.getFiles()));
        page.said("escalation.said.letter-sent");
    }

    public void recordAnswer(Ask ask) {
        corresponding.recordAnswer(
                ask.getTaskId(), ask.getWords(), ask.getDate(), Upload.of(ask.getFiles()));
        page.said("escalation.said.letter-answered");
    }

    public void consent(Ask ask) {
        withdrawing.consent(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.withdrawn");
    }

    public void refuseWithdrawal(Ask ask) {
        withdrawing.refuse(ask.getTaskId(), ask.getWords());
        page.said("escalation.said.withdrawal-refused");
    }

    private static long unit(Ask ask) {
        if (ask.getUnit() == null) {
            throw new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN);
        }
        return ask.getUnit().id();
    }

    private static long position(Ask ask) {
        if (ask.getPosition() == null) {
            throw new DomainException(EscalationError.PROBLEM_PERSON_NOT_IN_UNIT);
        }
        return ask.getPosition();
    }
}
