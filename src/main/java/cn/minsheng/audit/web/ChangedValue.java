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
import java.util.Set;

/**
 * An attribute before and after.
 *
 * @param before null when there was none
 * @param after null when there is none
 */
public record ChangedValue(String attribute, String before, String after) {

    static List<ChangedValue> of(AuditEntry entry) {
        JsonObject before = parse(entry.before());
        JsonObject after = parse(entry.after());
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new ChangedValue(name, text(before.get(name)), text(after.get(name))))
                .toList();
    }

    private static JsonObject parse(String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonString string -> string.getString();
            default -> value == JsonValue.NULL ? null : value.toString();
        };
    }
}
