package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An attribute before and after.
 *
 * @param before null when there was none
 * @param after null when there is none
 */
public record ChangedValue(String attribute, JsonValue before, JsonValue after) {

    /** A single value of an attribute, as text. */
    record Plain(String attribute, String text) {}

    static List<ChangedValue> of(AuditEntry entry) {
        return between(parse(entry.before()), parse(entry.after())).toList();
    }

    /** All single values of which it consists. */
    Stream<Plain> plain() {
        return Stream.of(before, after).flatMap(value -> plain(attribute, value));
    }

    private static Stream<Plain> plain(String attribute, JsonValue value) {
        return switch (value) {
            case JsonObject parts ->
                    parts.entrySet().stream().flatMap(e -> plain(e.getKey(), e.getValue()));
            case List<?> elements ->
                    elements.stream().flatMap(element -> plain(attribute, (JsonValue) element));
            case null -> Stream.empty();
            default -> Stream.ofNullable(text(value)).map(text -> new Plain(attribute, text));
        };
    }

    /** Of what consists of several attributes only those that changed. */
    private static Stream<ChangedValue> between(JsonObject before, JsonObject after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().flatMap(name -> between(name, before.get(name), after.get(name)));
    }

    private static Stream<ChangedValue> between(String name, JsonValue before, JsonValue after) {
        return before instanceof JsonObject || after instanceof JsonObject
                ? between(parts(before), parts(after))
                        .filter(part -> !Objects.equals(part.before, part.after))
                : Stream.of(new ChangedValue(name, before, after));
    }

    private static JsonObject parts(JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject parse(String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Null for nothing. */
    static String text(JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonString string -> string.getString();
            default -> value == JsonValue.NULL ? null : value.toString();
        };
    }
}
