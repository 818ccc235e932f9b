package cn.minsheng.escalation.web;

import cn.minsheng.escalation.LevelKind;
import cn.minsheng.escalation.ProblemEvent;
import cn.minsheng.escalation.Stage;
import cn.minsheng.organization.Organization;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import cn.minsheng.shared.web.TimelineEntry;
import cn.minsheng.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts a problem's timeline into sentences of the reader's language. */
@RequestScoped
public class TimelineWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject private Preferences preferences;

    @Inject private Words words;

    @Inject private Organization organization;

    List<TimelineEntry> of(List<ProblemEvent> events) {
        return events.stream().map(this::entry).toList();
    }

    private TimelineEntry entry(ProblemEvent event) {
        return new TimelineEntry(
                event.getAt(),
                event.getPersonName(),
                position(event),
                sentence(event),
                event.getWords());
    }

    private String position(ProblemEvent event) {
        return event.isStandingIn()
                ? event.getPositionText() + " " + standingIn(event)
                : event.getPositionText();
    }

    /** For whom: a position never passes to somebody else, so its holder is whose place it was. */
    private String standingIn(ProblemEvent event) {
        var holder =
                organization
                        .position(event.getPositionId())
                        .map(position -> position.getPerson().nameAt(event.getAt()));
        return Texts.text(locale(), "escalation.event.standing-in", holder.orElse(""));
    }

    String sentence(ProblemEvent event) {
        var details = event.getDetails().stream().map(this::detail).toArray();
        return Texts.text(locale(), "escalation.event." + event.getKind(), details);
    }

    /**
     * Levels, stages and days are kept by name or number and said in the reader's language; all
     * else is kept as it was.
     */
    private String detail(String kept) {
        if (Arrays.stream(LevelKind.values()).anyMatch(level -> level.name().equals(kept))) {
            return text("escalation.level." + kept);
        }
        if (Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(kept))) {
            return text("escalation.stage-of-unit." + kept);
        }
        if (DAY.matcher(kept).matches()) {
            return words.when(LocalDate.parse(kept));
        }
        return kept;
    }

    private String text(String key) {
        return Texts.text(locale(), key);
    }

    private Locale locale() {
        return preferences.getLocale();
    }
}
