package cn.minsheng.escalation;

import java.util.Optional;

/**
 * The clocks of a problem. Which length and time each has is in the decision table {@code
 * escalation-policy}.
 */
public enum ClockKind {
    /** "当日响应". */
    RESPONSE,
    /** "24小时内反馈解决方案". */
    SOLUTION,
    /** 协办 give an opinion by half the time. */
    OPINION,
    /** The raiser's answer to the one question. */
    QUESTION,
    /** The raiser's answer to a solution offered. */
    ANSWER,
    /** The same, when it is the raiser's deputy's turn. */
    ANSWER_DEPUTY,
    /** The task force names the unit that must answer. */
    DESIGNATION,
    /** The completion date of an accepted solution or a decision. */
    IMPLEMENTATION,
    /** The raiser's confirmation that it is done. */
    CONFIRMATION,
    /** The same, when it is the raiser's deputy's turn. */
    CONFIRMATION_DEPUTY,
    /** The answer to a letter. */
    LETTER;

    /**
     * Whether it times the level at which the problem stands, not its raiser or a unit that helps
     * or implements.
     */
    boolean isOfLevel() {
        return this == RESPONSE || this == SOLUTION;
    }

    /** The turn that follows when this one is missed. */
    Optional<ClockKind> nextTurn() {
        return switch (this) {
            case ANSWER -> Optional.of(ANSWER_DEPUTY);
            case CONFIRMATION -> Optional.of(CONFIRMATION_DEPUTY);
            default -> Optional.empty();
        };
    }
}
