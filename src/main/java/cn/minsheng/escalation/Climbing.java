package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a problem one level up: new clocks start there, and what was passed over is said. */
@ApplicationScoped
class Climbing {

    private static final String LEVEL = "LEVEL";
    private static final String LETTER = "LETTER";

    @Inject private Ladder ladder;

    @Inject private ProblemClocks clocks;

    @Inject private Timeline timeline;

    @Inject private Organization organization;

    String climb(Problem problem) {
        var climb = ladder.above(problem);
        clocks.cancelLevel(problem);
        climb.skipped()
                .forEach(
                        skipped ->
                                timeline.system(
                                        problem,
                                        skipped.why(),
                                        skipped.level().kind().name(),
                                        regionName(skipped.level().region())));
        problem.climbTo(climb.to());
        var letter = climb.to().kind() == LevelKind.LETTER;
        var office = office(problem);
        clocks.start(problem, ClockKind.RESPONSE, office.getId());
        if (letter) {
            timeline.system(problem, Kind.NO_LEVEL_ABOVE, office.getShortName());
            return LETTER;
        }
        clocks.start(problem, ClockKind.SOLUTION, office.getId());
        timeline.system(
                problem,
                Kind.CLIMBED,
                climb.to().kind().name(),
                regionName(climb.to().region()),
                office.getShortName());
        return LEVEL;
    }

    /**
     * The unit that has to answer at the problem's level; a letter is our own task force's to write
     * and keep.
     */
    Unit office(Problem problem) {
        var level = problem.getLevelNow();
        return switch (level.kind()) {
            case UNIT -> organization.unit(problem.getLeadUnitId()).orElseThrow();
            case TASK_FORCE, LEADER -> ladder.office(level).orElseThrow();
            case LETTER -> taskForce(problem);
        };
    }

    /** Our own task force, in whose region the problem was raised. */
    Unit taskForce(Problem problem) {
        return organization
                .taskForce(organization.region(problem.getRegionCode()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "region "
                                                + problem.getRegionCode()
                                                + " has no task force"));
    }

    String officeName(Problem problem) {
        return office(problem).getShortName();
    }

    private String regionName(String code) {
        return organization.region(code).getName();
    }
}
