package cn.minsheng.escalation;

import cn.minsheng.escalation.Acts.Act;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Unit;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a decision (批示) does, whoever enters it: assign a unit and a date, or close with a reason.
 */
@ApplicationScoped
class Deciding {

    @Inject private Acts acts;

    @Inject private ProblemClocks clocks;

    @Inject private Organization organization;

    @Inject private Clock clock;

    void assign(
            Act act, Kind said, long unitId, LocalDate completion, String text, String... more) {
        var problem = act.problem();
        var words = Words.reason(text);
        var day = Words.completion(completion, clock);
        var region = act.by().position().getUnit().getRegion();
        var unit =
                organization
                        .unit(unitId)
                        .filter(Unit::isActive)
                        .filter(found -> organization.isWithin(found.getRegion(), region))
                        .orElseThrow(
                                () -> new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN));
        clocks.meetIfOpen(problem, ClockKind.SOLUTION);
        problem.decide(unitId, day);
        clocks.startImplementation(problem, day);
        var details =
                Stream.concat(Stream.of(unit.getShortName(), day.toString()), Stream.of(more));
        acts.finish(act, "DECIDED", said, words, details.toArray(String[]::new));
    }

    void close(Act act, Kind said, String reason, String... details) {
        var words = Words.reason(reason);
        clocks.meetIfOpen(act.problem(), ClockKind.SOLUTION);
        clocks.cancelAll(act.problem());
        act.problem().closeByDecision(clock.instant());
        acts.finish(act, "CLOSED", said, words, details);
    }
}
