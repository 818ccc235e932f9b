package cn.minsheng.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What one transaction does to one entity, however many statements it takes: the first value before
 * and the last one after.
 */
final class Change {

    private final String type;
    private final String id;
    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();
    private boolean created;
    private boolean removed;

    Change(String type, String id) {
        this.type = type;
        this.id = id;
    }

    void created() {
        created = true;
    }

    void removed() {
        removed = true;
    }

    void from(String attribute, Object value) {
        // Not putIfAbsent: null is a value too.
        if (!before.containsKey(attribute)) {
            before.put(attribute, value);
        }
    }

    void to(String attribute, Object value) {
        after.put(attribute, value);
    }

    /** An attribute that may not be shown. */
    void masked(String attribute) {
        before.put(attribute, Column.MASK);
        after.put(attribute, Column.MASK);
    }

    /** Null when all is as it was. */
    Deed deed() {
        before.entrySet().removeIf(e -> isSame(e.getKey(), e.getValue()));
        after.keySet().removeIf(name -> !created && !removed && !before.containsKey(name));
        if (created && removed || before.isEmpty() && !created) {
            return null;
        }
        String action = created ? "CREATED" : removed ? "REMOVED" : "CHANGED";
        return new Deed(
                action,
                type,
                id,
                created ? null : Json.of(before),
                removed ? null : Json.of(after));
    }

    private boolean isSame(String attribute, Object old) {
        return !removed
                && !Column.MASK.equals(old)
                && after.containsKey(attribute)
                && Objects.equals(old, after.get(attribute));
    }
}
