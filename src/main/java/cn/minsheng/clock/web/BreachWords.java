package cn.minsheng.clock.web;

import cn.minsheng.clock.BreachHolder;
import cn.minsheng.clock.BreachLine;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts breaches into words: who, by how much, and who held the case how long. */
@Named
@RequestScoped
public class BreachWords {

    @Inject private Clock clock;

    @Inject private Preferences preferences;

    /** The person responsible; of what nobody had claimed the liaison. */
    public String who(BreachLine line) {
        if (line.claimed()) {
            return line.personName();
        }
        return line.personName() == null
                ? say("clock.breaches.nobody")
                : say("clock.breaches.liaison", line.personName());
    }

    public String late(BreachLine line) {
        return length(line.lateBy(clock.instant()));
    }

    /** Everyone who held it, with how long. */
    public String held(List<BreachHolder> holders) {
        return holders == null
                ? ""
                : holders.stream()
                        .map(
                                holder ->
                                        say(
                                                "clock.breaches.held",
                                                holder.getPersonName(),
                                                length(holder.getHeld())))
                        .collect(Collectors.joining("；"));
    }

    private String length(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return say("clock.length.none");
        }
        return part("clock.length.days", time.toDays())
                + part("clock.length.hours", time.toHoursPart())
                + part("clock.length.minutes", time.toMinutesPart());
    }

    private String part(String key, long count) {
        return count == 0 ? "" : say(key, count);
    }

    String say(String key, Object... args) {
        return Texts.text(locale(), key, args);
    }

    Locale locale() {
        return preferences.getLocale();
    }
}
