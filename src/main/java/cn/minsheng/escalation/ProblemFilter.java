package cn.minsheng.escalation;

/**
 * What a list of problems shows.
 *
 * @param stage open ones, closed ones, both, or one's own drafts
 * @param text part of number, title, description or the name of a unit that has to do with it; may
 *     be empty
 * @param urgency null for both
 * @param unit id of a unit that has to do with it; null for any
 */
public record ProblemFilter(StageOfLife stage, String text, Urgency urgency, Long unit) {

    /** The lists. */
    public enum StageOfLife {
        OPEN,
        CLOSED,
        ALL,
        DRAFT
    }
}
