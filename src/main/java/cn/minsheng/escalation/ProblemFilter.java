package cn.minsheng.escalation;

/**
 * What a list of problems shows.
 *
 * @param stage open ones, closed ones, or one's own drafts
 * @param text part of number, title or description; may be empty
 * @param urgency null for both
 * @param unit id of a unit that has to do with it; null for any
 */
public record ProblemFilter(StageOfLife stage, String text, Urgency urgency, Long unit) {

    /** The three lists. */
    public enum StageOfLife {
        OPEN,
        CLOSED,
        DRAFT
    }
}
