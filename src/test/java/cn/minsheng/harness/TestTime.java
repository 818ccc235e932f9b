package cn.minsheng.harness;

import cn.minsheng.process.DueJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves the clock, and lets everything happen on the way that is due by then, one by one. */
@ApplicationScoped
public class TestTime {

    @Inject private MovableClock movable;
    @Inject private Clock clock;
    @Inject private DueJobs jobs;

    /**
     * Returns when all that was due up to then is done.
     *
     * @throws AssertionError when a job failed
     */
    public void moveTo(Instant then) {
        jobs.finish();
        Set<String> known = jobs.failed().keySet();
        for (Optional<Instant> next = jobs.next(then); next.isPresent(); next = jobs.next(then)) {
            set(next.get(), known);
        }
        set(then, known);
    }

    /** Now, for those who can't inject a clock. */
    public Instant now() {
        return clock.instant();
    }

    private void set(Instant then, Set<String> known) {
        movable.set(then);
        jobs.finish();
        Map<String, String> failed = jobs.failed();
        failed.keySet().removeAll(known);
        if (!failed.isEmpty()) {
            throw new AssertionError(String.join("\n", failed.values()));
        }
    }
}
