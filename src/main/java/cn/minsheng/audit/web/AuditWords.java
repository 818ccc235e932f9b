package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Actions, kinds of objects and their attributes in words; those without words as they are. */
@Named
@RequestScoped
public class AuditWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zone.CHINA);

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    /** Where the texts of an attribute's values are; the entity goes before when it matters. */
    private static final Map<String, String> LISTS =
            Map.ofEntries(
                    Map.entry("status", "escalation.state."),
                    Map.entry("answerStage", "escalation.stage-of-unit."),
                    Map.entry("broughtIn", "escalation.stage-of-unit."),
                    Map.entry("urgency", "escalation.urgency."),
                    Map.entry("Problem.kind", "escalation.kind."),
                    Map.entry("Problem.level", "escalation.level."),
                    Map.entry("ProblemEvent.kind", "escalation.event."),
                    Map.entry("role", "organization.role."),
                    Map.entry("Unit.kind", "organization.kind."),
                    Map.entry("CalendarDay.kind", "calendar.kind."),
                    Map.entry("CaseClock.kind", "clock.kind."),
                    Map.entry("Breach.kind", "clock.kind."),
                    Map.entry("clockKind", "clock.kind."),
                    Map.entry("CaseClock.state", "clock.state."),
                    Map.entry("ClockEvent.kind", "clock.event."));

    @Inject private Preferences preferences;

    /** To the second, with the year: what an auditor compares with other records. */
    public String time(Instant at) {
        return TIME.format(at);
    }

    /** The person, or whoever else acted. */
    public String who(AuditEntry entry) {
        if (entry.person() != null) {
            return entry.person();
        }
        return text(entry.address() == null ? "audit.system" : "audit.nobody");
    }

    public String action(String action) {
        return word("audit.action.", action);
    }

    public String object(String type) {
        return word("audit.object.", type);
    }

    public String attribute(String name) {
        return word("audit.attribute.", name);
    }

    /**
     * A value in words: of a list of values its name, of an instant the time in China.
     *
     * @param raw as it is on record; null when there is none
     */
    public String value(String type, String attribute, String raw) {
        if (raw == null) {
            return null;
        }
        if (raw.equals("true") || raw.equals("false")) {
            return text("audit.value." + raw);
        }
        if (INSTANT.matcher(raw).matches()) {
            return time(Instant.parse(raw));
        }
        String key = valueKey(type, attribute, raw);
        String word = text(key);
        return word.equals(key) ? raw : word;
    }

    /** Key of the text of an attribute's constant; other texts say the same to everybody else. */
    public static String valueKey(String type, String attribute, String constant) {
        String texts = LISTS.get(type + '.' + attribute);
        return (texts == null ? LISTS.getOrDefault(attribute, "audit.value.") : texts) + constant;
    }

    /** What can be chosen from. */
    public List<String> getActions() {
        return under("audit.action.");
    }

    /** What can be chosen from. */
    public List<String> getObjects() {
        return under("audit.object.");
    }

    String text(String key) {
        return Texts.text(preferences.getLocale(), key);
    }

    private String word(String prefix, String value) {
        String key = prefix + value;
        String word = text(key);
        return word.equals(key) ? value : word;
    }

    private static List<String> under(String prefix) {
        ResourceBundle texts = new Texts();
        return texts.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }
}
