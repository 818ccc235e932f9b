package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import cn.minsheng.audit.Thing;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
                    Map.entry("part", "escalation.part."),
                    Map.entry("taskKey", "escalation.ask."),
                    Map.entry("CaseClock.state", "clock.state."),
                    Map.entry("ClockEvent.kind", "clock.event."));

    /** A level with its region, as escalation writes it. */
    private static final Pattern LEVEL = Pattern.compile("[A-Z_]+:\\d{6}");

    @Inject private Preferences preferences;
    @Inject private ThingNames names;

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

    /** A kind of thing, or what was refused: an action, or a page or another address. */
    public String object(String type) {
        return type.matches("(page|path):.*")
                ? text("audit.thing.page", type.substring("page:".length()))
                : word("audit.object.", type);
    }

    public String attribute(String name) {
        return word("audit.attribute.", name);
    }

    /** What the entry is of, by its name; by its id when it has none, or is gone. */
    public String thing(AuditEntry entry) {
        Thing thing = ThingNames.object(entry);
        String name = names.of(thing).orElse(thing.id());
        String kind = object(entry.objectType());
        return thing.type().equals(entry.objectType())
                ? text("audit.thing", kind, name).strip()
                : text("audit.thing.refused", kind, object(thing.type()), name);
    }

    /** Values in words: those of a list, then those of which one consists. */
    public String value(String type, String attribute, JsonValue value) {
        return switch (value) {
            case JsonObject parts ->
                    parts.entrySet().stream()
                            .filter(part -> ChangedValue.text(part.getValue()) != null)
                            .map(part -> part(type, part.getKey(), part.getValue()))
                            .collect(Collectors.joining(text("audit.between-parts")));
            case List<?> elements ->
                    elements.stream()
                            .map(element -> value(type, attribute, (JsonValue) element))
                            .collect(Collectors.joining(text("audit.between-elements")));
            case null -> null;
            default -> word(type, attribute, ChangedValue.text(value));
        };
    }

    private String part(String type, String attribute, JsonValue value) {
        return text("audit.part", attribute(attribute), value(type, attribute, value));
    }

    /** All that changed in words, one attribute after the other. */
    public String changes(AuditEntry entry) {
        return ChangedValue.of(entry).stream()
                .map(
                        one ->
                                text(
                                        "audit.change",
                                        attribute(one.attribute()),
                                        orNothing(entry, one, one.before()),
                                        orNothing(entry, one, one.after())))
                .collect(Collectors.joining("\n"));
    }

    private String orNothing(AuditEntry entry, ChangedValue one, JsonValue value) {
        String word = value(entry.objectType(), one.attribute(), value);
        return word == null || word.isEmpty() ? text("audit.nothing") : word;
    }

    /**
     * One value in words: of a list of values its name, of an instant the time in China, of an id
     * the name of whom or what it stands for.
     */
    private String word(String type, String attribute, String raw) {
        if (raw == null) {
            return null;
        }
        if (raw.equals("true") || raw.equals("false")) {
            return text("audit.value." + raw);
        }
        if (INSTANT.matcher(raw).matches()) {
            return time(Instant.parse(raw));
        }
        if (LEVEL.matcher(raw).matches()) {
            String[] level = raw.split(":");
            return text(
                    "audit.level",
                    names.of(new Thing("Region", level[1])).orElse(level[1]),
                    text("escalation.level." + level[0]));
        }
        String key = valueKey(type, attribute, raw);
        String word = text(key);
        return word.equals(key)
                ? References.of(type, attribute, raw).flatMap(names::of).orElse(raw)
                : word;
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

    String text(String key, Object... values) {
        return Texts.text(preferences.getLocale(), key, values);
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
