package cn.minsheng.escalation.web;

import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.EnteringInstructions;
import cn.minsheng.escalation.EscalationError;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The buttons with which an inspector enters a leader's instruction. */
@Named
@RequestScoped
public class InstructionAsk {

    @Inject private EnteringInstructions entering;

    @Inject private ProblemPage page;

    public void assign(Ask ask) {
        if (ask.getUnit() == null) {
            throw new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN);
        }
        entering.assign(
                page.getId(),
                ask.getLeader(),
                ask.getUnit().id(),
                ask.getDate(),
                ask.getWords(),
                Upload.of(ask.getFiles()));
        page.said("escalation.said.decided");
    }

    public void close(Ask ask) {
        entering.close(page.getId(), ask.getLeader(), ask.getWords(), Upload.of(ask.getFiles()));
        page.said("escalation.said.closed");
    }
}
