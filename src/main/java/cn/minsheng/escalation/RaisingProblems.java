package cn.minsheng.escalation;

import cn.minsheng.attachment.Attachments;
import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.numbering.Numbers;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Unit;
import cn.minsheng.process.Processes;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import cn.minsheng.shared.Zone;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writing a problem down and raising it (提出问题): its number is given and its clocks start. */
@UseCase
public class RaisingProblems {

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Timeline timeline;

    @Inject private Attachments attachments;

    @Inject private Processes processes;

    @Inject private Numbers numbers;

    @Inject private Organization organization;

    @Inject private Access access;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    /**
     * Keeps what was written so far; the same form always writes the same draft.
     *
     * @return the draft's id
     */
    @Does("problem.raise")
    public long saveDraft(String requestKey, Position as, Report report) {
        return draft(requestKey, as, lenient(report)).getId();
    }

    /** Drafts are their writer's own; what was raised is not discarded but withdrawn. */
    @Does("problem.raise")
    public void discardDraft(String requestKey) {
        ownDraft(requestKey).ifPresent(problems::remove);
    }

    /**
     * Raises the problem of a form with its files, all of them or nothing. The same form sent again
     * changes nothing and answers the same.
     *
     * @return the problem's id
     */
    @Does("problem.raise")
    public long raise(String requestKey, Position as, Report report, List<Upload> files) {
        var sent =
                problems.ofRequest(requestKey)
                        .filter(problem -> problem.getStatus() != ProblemState.DRAFT);
        if (sent.isPresent()) {
            return requireOwn(sent.get()).getId();
        }
        var checked = checked(report, as);
        var problem = draft(requestKey, as, checked);
        problem.raise(number(problem), clock.instant());
        clocks.start(problem, ClockKind.RESPONSE, problem.getLeadUnitId());
        clocks.start(problem, ClockKind.SOLUTION, problem.getLeadUnitId());
        problem.helpers().forEach(helper -> clocks.startOpinion(problem, helper.getUnitId()));
        var raiser = Actor.of(user.person(), as);
        timeline.person(
                problem, Kind.RAISED, raiser, null, unit(problem.getLeadUnitId()).getShortName());
        if (!files.isEmpty()) {
            attachments.add(problem.key(), files);
            timeline.person(problem, Kind.FILES_ADDED, raiser, null, AddingFiles.names(files));
        }
        var routing = new HashMap<String, Object>();
        routing.put("caseId", problem.getId());
        problem.begin(processes.start(ProblemWork.PROCESS, problem.key(), routing));
        return problem.getId();
    }

    private Problem draft(String requestKey, Position as, Report report) {
        access.requireIn("problem.raise", as);
        var problem =
                problems.ofRequest(requestKey)
                        .map(this::requireOwn)
                        .orElseGet(
                                () -> {
                                    var fresh =
                                            new Problem(
                                                    requestKey,
                                                    Actor.of(user.person(), as),
                                                    clock.instant());
                                    fresh.describe(report);
                                    problems.add(fresh);
                                    return fresh;
                                });
        problem.describe(report);
        return problem;
    }

    private Optional<Problem> ownDraft(String requestKey) {
        return problems.ofRequest(requestKey)
                .map(this::requireOwn)
                .filter(problem -> problem.getStatus() == ProblemState.DRAFT);
    }

    private Problem requireOwn(Problem problem) {
        if (problem.getRaiser().personId() != user.person().getId()) {
            throw access.denied("problem.raise", problem.key());
        }
        return problem;
    }

    private String number(Problem problem) {
        var year = LocalDate.ofInstant(clock.instant(), Zone.CHINA).getYear();
        var next = numbers.next("problem", problem.getRegionCode(), year);
        return "P%s-%d-%04d".formatted(problem.getRegionCode(), year, next);
    }

    private static Report lenient(Report report) {
        return new Report(
                cut(report.title(), Words.SHORT),
                cut(report.description(), Words.LONG),
                report.kind(),
                report.urgency(),
                cut(report.indicator(), Words.SHORT),
                report.leadUnit(),
                report.helpers(),
                report.named());
    }

    private static String cut(String text, int most) {
        return text == null ? "" : text.substring(0, Math.min(most, text.length()));
    }

    private Report checked(Report report, Position as) {
        var title = Words.text(report.title(), Words.SHORT);
        var description = Words.text(report.description(), Words.LONG);
        if (report.leadUnit() == null) {
            throw new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN);
        }
        var region = as.getUnit().getRegion();
        requireUnit(report.leadUnit(), region.getCode());
        report.helpers().forEach(helper -> requireUnit(helper, region.getCode()));
        if (report.helpers().contains(report.leadUnit())) {
            throw new DomainException(EscalationError.PROBLEM_UNIT_LEADS_AND_HELPS);
        }
        requireNamed(report.named());
        return new Report(
                title,
                description,
                report.kind(),
                report.urgency(),
                report.indicator() == null
                        ? ""
                        : Words.atMost(report.indicator().strip(), Words.SHORT),
                report.leadUnit(),
                report.helpers(),
                report.named());
    }

    private void requireUnit(long id, String region) {
        var known =
                organization
                        .unit(id)
                        .filter(Unit::isActive)
                        .filter(unit -> unit.getRegion().getCode().equals(region));
        if (known.isEmpty()) {
            throw new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN);
        }
    }

    private void requireNamed(Set<Long> named) {
        if (named.stream().anyMatch(id -> organization.person(id).isEmpty())) {
            throw new DomainException(EscalationError.PROBLEM_NAMED_PERSON_MISSING);
        }
    }

    private Unit unit(long id) {
        return organization.unit(id).orElseThrow();
    }
}
