package cn.minsheng.escalation.web;

import cn.minsheng.attachment.Attachment;
import cn.minsheng.attachment.Upload;
import cn.minsheng.clock.ClockFace;
import cn.minsheng.escalation.AddingFiles;
import cn.minsheng.escalation.Commenting;
import cn.minsheng.escalation.Letter;
import cn.minsheng.escalation.Problem;
import cn.minsheng.escalation.Question;
import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.escalation.Solution;
import cn.minsheng.escalation.Withdrawing;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.MyTasks;
import cn.minsheng.process.Trail;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.web.Choice;
import cn.minsheng.shared.web.TimelineEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * The page of one problem: what is asked of me, the facts, the timeline, and everything that
 * belongs to it.
 */
@Named
@ViewScoped
public class ProblemPage implements Serializable {

    @Inject private ReadingProblems reading;

    @Inject private MyTasks myTasks;

    @Inject private Commenting commenting;

    @Inject private AddingFiles addingFiles;

    @Inject private Withdrawing withdrawing;

    @Inject private TimelineWords timelineWords;

    @Inject private NextSteps nextSteps;

    @Inject private CurrentUser user;

    private long id;
    private List<Ask> asks;
    private String comment;
    private List<Choice> mentioned = List.of();
    private String reason;
    private transient List<Part> files;
    private transient Problem problem;
    private transient Trail trail;

    /** Called before the page is shown, with the id of its address. */
    public void load() {
        var lead = getProblem().getLeadUnitId();
        asks = new ArrayList<>();
        myTasks.ofCase(getProblem().key()).forEach(task -> asks.add(new Ask(task, lead)));
        reading.reportable(id)
                .filter(
                        task ->
                                asks.stream()
                                        .noneMatch(ask -> ask.getTaskId().equals(task.getTaskId())))
                .ifPresent(task -> asks.add(new Ask(task, lead, "Head_Report")));
        if (reading.awaitsInstruction(id)) {
            asks.add(new Ask(reading.openTasks(id).getFirst(), lead, "Inspector_Instruction"));
        }
    }

    public void addComment() {
        commenting.comment(id, user.acting(), comment, ids(mentioned));
        said("escalation.said.commented");
    }

    public void addFiles() {
        addingFiles.add(id, user.acting(), Upload.of(files));
        said("escalation.said.files-added");
    }

    public void withdraw() {
        withdrawing.withdraw(id, reason);
        problem = null;
        said(
                getProblem().isOpen()
                        ? "escalation.said.withdrawal-asked"
                        : "escalation.said.withdrawn");
    }

    /** Shows the case anew with a quiet word on what happened. */
    void said(String key) {
        Messages.addFlashGlobalInfo(Faces.getBundleString(key));
        Faces.redirect("escalation/problem.xhtml?id=%s", String.valueOf(id));
    }

    private static Set<Long> ids(List<Choice> choices) {
        return choices == null
                ? Set.of()
                : choices.stream().map(Choice::id).collect(Collectors.toSet());
    }

    public Problem getProblem() {
        if (problem == null) {
            problem = reading.read(id);
        }
        return problem;
    }

    /**
     * The diagram in the version that this problem runs on, with the way that it came; null before
     * it was raised.
     */
    public Trail getTrail() {
        if (trail == null && getProblem().getProcessInstance() != null) {
            trail = reading.trail(id);
        }
        return trail;
    }

    /** What happens by itself, and when, if the ask is not answered; empty when nothing does. */
    public String next(Ask ask) {
        return nextSteps.sentence(getProblem(), ask.getTaskKey());
    }

    public boolean isWithdrawable() {
        return withdrawing.mayWithdraw(getProblem());
    }

    public List<Ask> getAsks() {
        return asks;
    }

    /** Who has to do what now, also when it is not asked of me. */
    public List<InboxItem> getOpenTasks() {
        return reading.openTasks(id);
    }

    public List<TimelineEntry> getTimeline() {
        return timelineWords.of(reading.timeline(id));
    }

    public List<ClockFace> getClocks() {
        return reading.clocks(id);
    }

    public List<Solution> getSolutions() {
        return reading.solutions(id);
    }

    public List<Question> getQuestions() {
        return reading.questions(id);
    }

    public List<Letter> getLetters() {
        return reading.letters(id);
    }

    public List<Attachment> getAttachments() {
        return reading.files(id);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public List<Choice> getMentioned() {
        return mentioned;
    }

    public void setMentioned(List<Choice> mentioned) {
        this.mentioned = mentioned;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
