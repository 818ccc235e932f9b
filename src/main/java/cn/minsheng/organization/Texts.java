package cn.minsheng.organization;

/** Typed text: trimmed, present, not too long. */
final class Texts {
    private Texts() {}

    static String required(String text, int max, OrganizationError missing) {
        String clean = optional(text, max);
        if (clean == null) {
            throw missing.refusal();
        }
        return clean;
    }

    /** Null for blank. */
    static String optional(String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = text.strip();
        if (clean.length() > max) {
            throw OrganizationError.NAME_TOO_LONG.refusal(clean.length(), max);
        }
        return clean;
    }
}
