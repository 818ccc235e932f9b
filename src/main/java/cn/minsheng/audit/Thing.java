package cn.minsheng.audit;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry is of, or tells of.
 *
 * @param type the entity's name, or another word for what it is
 * @param id as text
 */
public record Thing(String type, String id) implements Serializable {

    private static final Pattern KEY = Pattern.compile("([a-z])([a-zA-Z]*):(\\d{1,18})");

    /** Of a key such as {@code problem:12}; empty for what is no key. */
    public static Optional<Thing> ofKey(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(
                        new Thing(parts.group(1).toUpperCase() + parts.group(2), parts.group(3)))
                : Optional.empty();
    }
}
