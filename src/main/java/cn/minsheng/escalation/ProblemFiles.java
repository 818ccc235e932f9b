package cn.minsheng.escalation;

import cn.minsheng.attachment.AttachmentOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever may read a problem may read its files. */
@ApplicationScoped
class ProblemFiles implements AttachmentOwner {

    @Inject private Problems problems;

    @Inject private Readers readers;

    @Override
    public String prefix() {
        return Problem.PREFIX;
    }

    @Override
    public boolean mayRead(String ownerKey) {
        return problems.find(Problem.idOf(ownerKey)).filter(readers::mayRead).isPresent();
    }
}
