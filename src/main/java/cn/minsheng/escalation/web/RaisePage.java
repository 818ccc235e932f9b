package cn.minsheng.escalation.web;

import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.Kind;
import cn.minsheng.escalation.Problem;
import cn.minsheng.escalation.RaisingProblems;
import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.escalation.Report;
import cn.minsheng.escalation.Urgency;
import cn.minsheng.organization.Position;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.web.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Writing down a problem. What is typed is saved as a draft by itself; one form makes one problem.
 */
@Named
@ViewScoped
public class RaisePage implements Serializable {

    @Inject private RaisingProblems raising;

    @Inject private ReadingProblems reading;

    @Inject private Choosing choosing;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    private Long draft;
    private String requestKey = UUID.randomUUID().toString();
    private String title;
    private String description;
    private Kind kind = Kind.CROSS_DEPARTMENT;
    private Urgency urgency = Urgency.ORDINARY;
    private String indicator;
    private Choice leadUnit;
    private List<Choice> helpers = new ArrayList<>();
    private List<Choice> named = new ArrayList<>();
    private Instant savedAt;
    private transient List<Part> files;

    /** Called before the page is shown; goes on with the draft that the address names. */
    public void load() {
        if (draft != null) {
            resume(reading.read(draft));
        }
    }

    private void resume(Problem kept) {
        requestKey = kept.getRequestKey();
        title = kept.getTitle();
        description = kept.getDescription();
        kind = kept.getKind();
        urgency = kept.getUrgency();
        indicator = kept.getIndicator();
        leadUnit = choosing.unit(kept.getLeadUnitId());
        helpers = choosing.unitsOf(kept.getHelperUnits());
        named = choosing.peopleOf(kept.getNamed());
    }

    public void save() {
        draft = raising.saveDraft(requestKey, user.acting(), report());
        savedAt = clock.instant();
    }

    public void discard() {
        raising.discardDraft(requestKey);
        Messages.addFlashGlobalInfo(Faces.getBundleString("escalation.said.draft-discarded"));
        Faces.redirect("escalation/problems.xhtml");
    }

    public void raise() {
        var id = raising.raise(requestKey, user.acting(), report(), Upload.of(files));
        Messages.addFlashGlobalInfo(
                Faces.getBundleString("escalation.said.raised"), reading.read(id).getNumber());
        Faces.redirect("escalation/problem.xhtml?id=%s", String.valueOf(id));
    }

    private Report report() {
        return new Report(
                title,
                description,
                kind,
                urgency,
                indicator,
                leadUnit == null ? null : leadUnit.id(),
                ids(helpers),
                ids(named));
    }

    private static Set<Long> ids(List<Choice> choices) {
        return choices == null
                ? Set.of()
                : choices.stream().map(Choice::id).collect(Collectors.toSet());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Optional<Position> getAs() {
        return Optional.ofNullable(user.acting());
    }

    public Long getDraft() {
        return draft;
    }

    public void setDraft(Long draft) {
        this.draft = draft;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public Choice getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(Choice leadUnit) {
        this.leadUnit = leadUnit;
    }

    public List<Choice> getHelpers() {
        return helpers;
    }

    public void setHelpers(List<Choice> helpers) {
        this.helpers = helpers;
    }

    public List<Choice> getNamed() {
        return named;
    }

    public void setNamed(List<Choice> named) {
        this.named = named;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
