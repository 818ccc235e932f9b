package cn.minsheng.harness;

import cn.minsheng.shared.Zone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** In place of the application's clock: runs on from wherever it was set. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock {

    /** A Monday, 09:00 in China. */
    public static final Instant START = Instant.parse("2026-04-20T01:00:00Z");

    private final AtomicReference<Duration> ahead =
            new AtomicReference<>(Duration.between(Instant.now(), START));

    /** The time in China. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        InstantSource moved = () -> Instant.now().plus(ahead.get());
        return moved.withZone(Zone.CHINA);
    }

    void set(Instant now) {
        ahead.set(Duration.between(Instant.now(), now));
    }
}
