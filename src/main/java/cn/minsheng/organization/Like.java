package cn.minsheng.organization;

import java.util.Locale;

/** Patterns for LIKE out of what somebody typed; signs of the pattern language count as text. */
final class Like {
    private Like() {}

    static String part(String text) {
        return '%' + clean(text) + '%';
    }

    /** Initials of one of the spellings, from its beginning. */
    static String initials(String text) {
        return "% " + clean(text).toLowerCase(Locale.ROOT) + '%';
    }

    private static String clean(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
