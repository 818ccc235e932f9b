package cn.minsheng.escalation;

import cn.minsheng.shared.ErrorCode;

/**
 * What can be wrong with an act on a problem. The texts are in the bundle under {@code
 * error.<name>}.
 */
public enum EscalationError implements ErrorCode {
    PROBLEM_NOT_IN_THAT_STATE(null),
    PROBLEM_REASON_MISSING("words"),
    PROBLEM_TEXT_MISSING(null),
    PROBLEM_TEXT_TOO_LONG(null),
    PROBLEM_PERSON_NOT_IN_UNIT("position"),
    PROBLEM_UNIT_UNKNOWN("unit"),
    PROBLEM_UNIT_LEADS_AND_HELPS("helpers"),
    PROBLEM_REDIRECT_TO_ITSELF("unit"),
    PROBLEM_DESIGNATION_BINDS(null),
    PROBLEM_DATE_IN_PAST("date"),
    PROBLEM_QUESTION_USED(null),
    PROBLEM_ONLY_HEAD_REPORTS(null),
    PROBLEM_DECIDED_ONLY_ABOVE(null),
    PROBLEM_NAMED_PERSON_MISSING("named"),
    /** Args: their names. */
    PROBLEM_MENTIONED_MAY_NOT_READ("mentioned"),
    PROBLEM_FILE_MISSING("files"),
    PROBLEM_SCAN_MISSING("files"),
    PROBLEM_LEADER_UNKNOWN("leader");

    private final String field;

    EscalationError(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
