package cn.minsheng.shared.web;

import cn.minsheng.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Words for pages in the language of whoever looks: dates, clocks, a text with its places filled
 * in.
 */
@Named
@RequestScoped
public class Words {

    @Inject private Clock clock;
    @Inject private Preferences preferences;

    /** A date or a date and time; see {@link TimeWords#when}. */
    public String when(Object value) {
        return time().when(value);
    }

    /** When something is due, midnight as 24:00. */
    public String due(Instant value) {
        return value == null ? "" : time().due(value);
    }

    /** What a clock shows; see {@link ClockFace}. */
    public ClockFace face(Instant due, Instant from, Instant warn, Instant stopped) {
        return new ClockFace(due, from, warn, stopped, time());
    }

    /** The text of a key. */
    public String say(String key) {
        return Texts.text(preferences.getLocale(), key);
    }

    /** The text of a key with one value in its place; a second and third by the other methods. */
    public String say(String key, Object value) {
        return Texts.text(preferences.getLocale(), key, value);
    }

    /** The text of a key with two values in their places. */
    public String say(String key, Object one, Object two) {
        return Texts.text(preferences.getLocale(), key, one, two);
    }

    /** The text of a key with three values in their places. */
    public String say(String key, Object one, Object two, Object three) {
        return Texts.text(preferences.getLocale(), key, one, two, three);
    }

    /** Values with commas between, for an attribute that a script reads. */
    public String list(Collection<?> values) {
        return values == null
                ? ""
                : values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The server's time, by which clocks in the browser count on. */
    public Instant getNow() {
        return clock.instant();
    }

    private TimeWords time() {
        return new TimeWords(preferences.getLocale(), clock.instant());
    }
}
