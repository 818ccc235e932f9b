package cn.minsheng.shared.web;

import cn.minsheng.shared.Texts;
import java.time.Duration;
import java.time.Instant;

/**
 * What a clock shows at an instant. The browser counts on from here with the same words (clock.js).
 *
 * @param due when time runs out
 * @param from when it began to run; null when unknown, then there is no bar
 * @param warn from when on it is about to run out; null for the last hour
 * @param stopped when it was paused or met; null while it runs
 */
public record ClockFace(Instant due, Instant from, Instant warn, Instant stopped, TimeWords words) {

    /** How a clock stands. */
    public enum Stage {
        RUNNING,
        SOON,
        OVER
    }

    /** The stage now, or when it was stopped. */
    public Stage stage() {
        // In time means at or before the due instant.
        if (at().isAfter(due)) {
            return Stage.OVER;
        }
        return at().isBefore(soon()) ? Stage.RUNNING : Stage.SOON;
    }

    /** 剩 3 小时 12 分, 即将超时，剩 42 分, 已超时 2 小时. */
    public String text() {
        return Texts.text(words.locale(), "shared.clock." + stage(), left());
    }

    /** The time left or over. */
    public String left() {
        return words.length(Duration.between(at(), due));
    }

    /** How much of the time is gone, 0 to 100. */
    public int gone() {
        long whole = Duration.between(from, due).toMillis();
        long part = Duration.between(from, at()).toMillis();
        return whole <= 0 ? 100 : (int) Math.clamp(100 * part / whole, 0, 100);
    }

    /** The first instant at which it is about to run out. */
    public Instant soon() {
        return warn == null ? due.minus(Duration.ofHours(1)) : warn;
    }

    private Instant at() {
        return stopped == null ? words.now() : stopped;
    }
}
