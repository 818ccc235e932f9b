package cn.minsheng.escalation;

import cn.minsheng.attachment.Attachments;
import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Position;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Anyone who may read a problem may add files to it, as long as it is open. */
@UseCase
public class AddingFiles {

    @Inject private ReadingProblems reading;

    @Inject private Attachments attachments;

    @Inject private Timeline timeline;

    @Inject private CurrentUser user;

    @Inject private Access access;

    @Does("problem.comment")
    public void add(long id, Position as, List<Upload> files) {
        var problem = reading.read(id);
        access.requireIn("problem.comment", as);
        if (files.isEmpty()) {
            throw new DomainException(EscalationError.PROBLEM_FILE_MISSING);
        }
        if (!problem.isOpen()) {
            throw new DomainException(EscalationError.PROBLEM_NOT_IN_THAT_STATE);
        }
        attachments.add(problem.key(), files);
        timeline.person(problem, Kind.FILES_ADDED, Actor.of(user.person(), as), null, names(files));
    }

    static String names(List<Upload> files) {
        return files.stream().map(Upload::name).collect(Collectors.joining("、"));
    }
}
