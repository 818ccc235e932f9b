package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes a problem's one timeline. */
@ApplicationScoped
class Timeline {

    @Inject private Problems problems;

    @Inject private Clock clock;

    void person(Problem problem, Kind kind, Actor by, String words, String... details) {
        problems.add(new ProblemEvent(problem, clock.instant(), kind, by, words, details));
    }

    void system(Problem problem, Kind kind, String... details) {
        problems.add(new ProblemEvent(problem, clock.instant(), kind, null, null, details));
    }
}
