package cn.minsheng.escalation;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a problem: raised, responded to, solved, implemented, resolved; or decided above, or
 * answered by letter, or withdrawn. There is no reopening: what comes back is a new problem linked
 * to the old one.
 */
public enum ProblemState {
    DRAFT,
    AWAITING_RESPONSE,
    AWAITING_DESIGNATION,
    AWAITING_SOLUTION,
    SOLUTION_OFFERED,
    IMPLEMENTING,
    RESOLVED,
    LETTER_SENT,
    LETTER_ANSWERED,
    DECIDED,
    WITHDRAWN;

    private Set<ProblemState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_RESPONSE);
            case AWAITING_RESPONSE ->
                    EnumSet.of(
                            AWAITING_RESPONSE,
                            AWAITING_DESIGNATION,
                            AWAITING_SOLUTION,
                            LETTER_SENT,
                            WITHDRAWN);
            case AWAITING_DESIGNATION -> EnumSet.of(AWAITING_RESPONSE, WITHDRAWN);
            case AWAITING_SOLUTION ->
                    EnumSet.of(SOLUTION_OFFERED, AWAITING_RESPONSE, DECIDED, WITHDRAWN);
            case SOLUTION_OFFERED ->
                    EnumSet.of(IMPLEMENTING, AWAITING_SOLUTION, AWAITING_RESPONSE, WITHDRAWN);
            case IMPLEMENTING -> EnumSet.of(RESOLVED, AWAITING_RESPONSE, WITHDRAWN);
            case LETTER_SENT -> EnumSet.of(LETTER_ANSWERED, WITHDRAWN);
            case LETTER_ANSWERED -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(IMPLEMENTING);
            case RESOLVED, WITHDRAWN -> EnumSet.noneOf(ProblemState.class);
        };
    }

    /** Whether a problem may go from here to {@code target} by one act. */
    public boolean leadsTo(ProblemState target) {
        return next().contains(target);
    }
}
