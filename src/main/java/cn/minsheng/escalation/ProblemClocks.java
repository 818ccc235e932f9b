package cn.minsheng.escalation;

import cn.minsheng.clock.ClockFace;
import cn.minsheng.clock.Clocks;
import cn.minsheng.clock.StartClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The clocks of a problem, by the rules of the decision table. */
@ApplicationScoped
class ProblemClocks {

    @Inject private Clocks clocks;

    @Inject private EscalationPolicy policy;

    @Inject private Clock clock;

    void start(Problem problem, ClockKind kind, long unit) {
        start(problem, kind, unit, problem.key(), clock.instant(), null);
    }

    void startOpinion(Problem problem, long helper) {
        start(
                problem,
                ClockKind.OPINION,
                helper,
                helperKey(problem, helper),
                clock.instant(),
                null);
    }

    void startImplementation(Problem problem, LocalDate until) {
        start(
                problem,
                ClockKind.IMPLEMENTATION,
                problem.getLeadUnitId(),
                problem.key(),
                clock.instant(),
                until);
    }

    /** The next person's turn begins where the one before fell due. */
    void startAfter(Problem problem, ClockKind kind, long unit, Instant from) {
        start(problem, kind, unit, problem.key(), from, null);
    }

    /** When a clock that begins at {@code from} would fall due. */
    Instant dueAfter(Problem problem, ClockKind kind, Instant from) {
        var rule = policy.rule(problem, kind);
        return clocks.due(rule.deadline(null), rule.time(), from);
    }

    private void start(
            Problem problem,
            ClockKind kind,
            long unit,
            String owner,
            Instant from,
            LocalDate given) {
        var rule = policy.rule(problem, kind);
        clocks.start(
                new StartClock(
                        owner,
                        problem.getNumber(),
                        kind.name(),
                        unit,
                        problem.getLevelNow().toString(),
                        from,
                        rule.time(),
                        rule.deadline(given),
                        rule.warnings()));
    }

    void pause(Problem problem, ClockKind kind) {
        clocks.pause(problem.key(), kind.name(), clock.instant());
    }

    void resume(Problem problem, ClockKind kind) {
        clocks.resume(
                problem.key(),
                kind.name(),
                clock.instant(),
                policy.rule(problem, kind).resumeMinimum());
    }

    /**
     * The solution clock runs on for another unit, with at least the minimum left. Call it before
     * the unit changes.
     */
    void handOver(Problem problem, ClockKind kind, long unit) {
        clocks.handOver(
                problem.key(),
                kind.name(),
                unit,
                clock.instant(),
                policy.rule(problem, kind).resumeMinimum());
    }

    void meet(Problem problem, ClockKind kind) {
        clocks.meet(problem.key(), kind.name(), clock.instant());
    }

    void meetIfOpen(Problem problem, ClockKind kind) {
        if (running(problem, kind).isPresent()) {
            meet(problem, kind);
        }
    }

    boolean warn(Problem problem, ClockKind kind, int nth) {
        return clocks.warn(problem.key(), kind.name(), policy.rule(problem, kind).share(nth));
    }

    Instant warningAt(Problem problem, ClockKind kind, int nth) {
        return clocks.warning(problem.key(), kind.name(), policy.rule(problem, kind).share(nth))
                .toInstant();
    }

    void expire(Problem problem, ClockKind kind) {
        clocks.expire(problem.key(), kind.name());
    }

    void cancel(Problem problem, ClockKind kind) {
        clocks.cancel(problem.key(), kind.name(), clock.instant());
    }

    /**
     * What runs at a level ends when the problem leaves it; those who help still owe their opinion.
     */
    void cancelLevel(Problem problem) {
        Arrays.stream(ClockKind.values())
                .filter(kind -> kind != ClockKind.OPINION)
                .forEach(kind -> cancel(problem, kind));
    }

    void cancelAll(Problem problem) {
        clocks.cancelAll(problem.key(), clock.instant());
    }

    void meetOpinion(Problem problem, long helper) {
        clocks.meet(helperKey(problem, helper), ClockKind.OPINION.name(), clock.instant());
    }

    void expireOpinion(Problem problem, long helper) {
        clocks.expire(helperKey(problem, helper), ClockKind.OPINION.name());
    }

    Optional<ClockFace> running(Problem problem, ClockKind kind) {
        return clocks.running(problem.key(), kind.name());
    }

    Optional<ClockFace> opinion(Problem problem, long helper) {
        return clocks.running(helperKey(problem, helper), ClockKind.OPINION.name());
    }

    private static String helperKey(Problem problem, long helper) {
        return problem.key() + "/" + helper;
    }
}
