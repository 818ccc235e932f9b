package cn.minsheng.escalation;

import cn.minsheng.calendar.WorkCalendars;
import cn.minsheng.clock.ClockFace;
import cn.minsheng.process.CallableFromDiagram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** When the timers of {@code problem-escalation} fire: whenever the problem's clocks say. */
@Named("problemTimers")
@ApplicationScoped
public class ProblemTimers {

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private EscalationPolicy policy;

    @Inject private WorkCalendars calendars;

    @Inject private Clock time;

    /**
     * @param kind name of a {@link ClockKind}
     */
    @CallableFromDiagram
    public Date due(long caseId, String kind) {
        return Date.from(dueAt(problems.get(caseId), ClockKind.valueOf(kind)));
    }

    private Instant dueAt(Problem problem, ClockKind kind) {
        return switch (kind) {
            case ANSWER_DEPUTY -> turn(problem, ClockKind.ANSWER, kind);
            case CONFIRMATION_DEPUTY -> turn(problem, ClockKind.CONFIRMATION, kind);
            case OPINION ->
                    problem.getHelperUnits().stream()
                            .flatMap(helper -> clocks.opinion(problem, helper).stream())
                            .map(ClockFace::dueAt)
                            .findFirst()
                            // Asked even when nobody helps; that timer is dropped at once.
                            .orElseGet(
                                    () ->
                                            clocks.running(problem, ClockKind.SOLUTION)
                                                    .orElseThrow()
                                                    .dueAt());
            default -> clocks.running(problem, kind).orElseThrow().dueAt();
        };
    }

    /** A second turn begins where the first falls due. */
    private Instant turn(Problem problem, ClockKind first, ClockKind second) {
        return clocks.running(problem, second)
                .map(ClockFace::dueAt)
                .orElseGet(
                        () -> {
                            var from = clocks.running(problem, first).orElseThrow().dueAt();
                            return clocks.dueAfter(problem, second, from);
                        });
    }

    /**
     * @param nth the first warning of the clock is 1
     */
    @CallableFromDiagram
    public Date warning(long caseId, String kind, long nth) {
        return Date.from(
                clocks.warningAt(problems.get(caseId), ClockKind.valueOf(kind), (int) nth));
    }

    /**
     * When somebody is reminded next, as an ISO-8601 repeating interval without end. The engine
     * asks again after each reminder, so that every one falls on a working day.
     */
    @CallableFromDiagram
    public String cycle(long caseId, String kind) {
        var rule = policy.rule(problems.get(caseId), ClockKind.valueOf(kind));
        var next = rule.deadline(null).due(time.instant(), rule.time(), calendars.current());
        // With its zone: the engine reads a time without one in the machine's.
        return "R/" + next.truncatedTo(ChronoUnit.SECONDS) + "/P1D";
    }
}
