package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Since when a clock stands still, and what is left of it, in its own time. */
@Embeddable
record Pause(
        @Column(name = "paused_at") Instant since,
        @Convert(converter = Micros.class) @Column(name = "remaining_micros") Duration left) {

    Pause atLeast(Duration minimum) {
        return left.compareTo(minimum) < 0 ? new Pause(since, minimum) : this;
    }

    Pause longer(Duration by) {
        return new Pause(since, left.plus(by));
    }
}
