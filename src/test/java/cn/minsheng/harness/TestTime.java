package cn.minsheng.harness;

import cn.minsheng.process.DueJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

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
        for (Optional<Instant> next = jobs.next(then); next.isPresent(); next = jobs.next(then)) {
            set(next.get());
        }
        set(then);
    }

    /** Now, for those who can't inject a clock. */
    public Instant now() {
        return clock.instant();
    }

    private void set(Instant then) {
        movable.set(then);
        jobs.finish();
    }
}
