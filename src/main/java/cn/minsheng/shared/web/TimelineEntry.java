package cn.minsheng.shared.web;

import java.time.Instant;

/**
 * One entry of a case's timeline, ready to be shown by {@code m:timeline}.
 *
 * @param who name as it was then; null when the system acted
 * @param position position as it was then; null for none
 * @param what what happened, a sentence
 * @param words what the person wrote; null for nothing
 */
public record TimelineEntry(Instant at, String who, String position, String what, String words) {

    /** Whether the system acted, not a person. */
    public boolean system() {
        return who == null;
    }

    /**
     * The sign that stands for the person: the last character of the name, as is usual in Chinese.
     */
    public String sign() {
        return system() ? "" : who.substring(who.length() - 1);
    }
}
