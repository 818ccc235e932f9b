package cn.minsheng.organization;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** What the organization refuses; the texts are in the bundle under {@code error.<name>}. */
public enum OrganizationError implements ErrorCode {
    CHANGED_BY_OTHER,
    CODE_MALFORMED,
    CODE_TAKEN,
    DATE_MALFORMED,
    DUTY_CHANGED,
    DUTY_CLEARED,
    DUTY_OF_OUTSIDER,
    DUTY_PAST,
    END_BEFORE_START,
    FILE_EMPTY,
    FILE_MISSING,
    HAND_OVER_FIRST,
    HAND_OVER_OTHER_UNIT,
    HAND_OVER_TO_SELF,
    KIND_UNKNOWN,
    NAME_MISSING,
    NAME_TOO_LONG,
    ONE_IN_REGION,
    OUTSIDE_OWN_REGION,
    OUTSIDE_OWN_UNIT,
    PARENT_CYCLE,
    PARENT_MISSING,
    PARENT_OF_OTHER_REGION,
    PERSON_DISABLED,
    PERSON_UNKNOWN,
    POSITION_ENDED,
    POSITION_OVER,
    POSITION_TWICE,
    POSITION_UNKNOWN,
    REASON_MISSING,
    REGION_CODE_MALFORMED,
    REGION_PARENT_WRONG,
    REGION_UNKNOWN,
    REGION_FIXED,
    ROLE_NOT_IMPORTABLE,
    ROW_TWICE,
    SHEET_UNKNOWN,
    HEADING_MISSING,
    HEADING_UNKNOWN,
    STAND_IN_FOR_SELF,
    STAND_IN_OF_SYSTEM_ROLE,
    STAND_IN_OVER,
    STAND_IN_OVERLAPS,
    SUBSTITUTE_AWAY,
    SUBSTITUTE_STANDS_IN,
    TITLE_MISSING,
    UNIT_HAS_PARTS,
    UNIT_HAS_PEOPLE,
    UNIT_INACTIVE,
    UNIT_UNKNOWN,
    YES_OR_NO;

    @Override
    public String field() {
        return switch (this) {
            case CODE_MALFORMED, CODE_TAKEN, REGION_CODE_MALFORMED -> "code";
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case KIND_UNKNOWN, ONE_IN_REGION -> "kind";
            case PARENT_CYCLE, PARENT_MISSING, PARENT_OF_OTHER_REGION -> "parent";
            case TITLE_MISSING, POSITION_TWICE -> "title";
            case HAND_OVER_FIRST, HAND_OVER_OTHER_UNIT, HAND_OVER_TO_SELF -> "receiver";
            case UNIT_UNKNOWN -> "unit";
            case END_BEFORE_START, STAND_IN_OVER -> "until";
            case POSITION_ENDED, POSITION_UNKNOWN, SUBSTITUTE_STANDS_IN -> "position";
            case FILE_MISSING -> "file";
            case REASON_MISSING -> "reason";
            case STAND_IN_OVERLAPS -> "from";
            case PERSON_UNKNOWN, STAND_IN_FOR_SELF, STAND_IN_OF_SYSTEM_ROLE, SUBSTITUTE_AWAY ->
                    "substitute";
            default -> null;
        };
    }

    @Override
    public boolean absent() {
        return switch (this) {
            case PERSON_UNKNOWN, POSITION_UNKNOWN, REGION_UNKNOWN, UNIT_UNKNOWN -> true;
            default -> false;
        };
    }

    /** The refusal to throw; the arguments go into the text. */
    public DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
