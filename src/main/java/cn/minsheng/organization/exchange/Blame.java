package cn.minsheng.organization.exchange;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.shared.ErrorCode;
import java.util.Map;
import java.util.Optional;

/** Which column a rule's refusal is about, where the rule looks at the whole row. */
final class Blame {
    private static final Map<ErrorCode, Column> COLUMNS =
            Map.ofEntries(
                    Map.entry(OrganizationError.CODE_MALFORMED, Column.CODE),
                    Map.entry(OrganizationError.REGION_CODE_MALFORMED, Column.CODE),
                    Map.entry(OrganizationError.REGION_PARENT_WRONG, Column.PARENT),
                    Map.entry(OrganizationError.NAME_MISSING, Column.NAME),
                    Map.entry(OrganizationError.PARENT_CYCLE, Column.PARENT),
                    Map.entry(OrganizationError.PARENT_MISSING, Column.PARENT),
                    Map.entry(OrganizationError.PARENT_OF_OTHER_REGION, Column.PARENT),
                    Map.entry(OrganizationError.UNIT_INACTIVE, Column.UNIT),
                    Map.entry(OrganizationError.PERSON_DISABLED, Column.PERSON),
                    Map.entry(OrganizationError.TITLE_MISSING, Column.TITLE),
                    Map.entry(OrganizationError.END_BEFORE_START, Column.UNTIL),
                    Map.entry(OrganizationError.STAND_IN_FOR_SELF, Column.SUBSTITUTE),
                    Map.entry(OrganizationError.STAND_IN_OF_SYSTEM_ROLE, Column.SUBSTITUTE),
                    Map.entry(OrganizationError.REASON_MISSING, Column.REASON),
                    Map.entry(OrganizationError.UNIT_HAS_PARTS, Column.ACTIVE),
                    Map.entry(OrganizationError.UNIT_HAS_PEOPLE, Column.ACTIVE),
                    Map.entry(OrganizationError.HAND_OVER_FIRST, Column.ACTIVE));

    private Blame() {}

    static Optional<Column> of(ErrorCode error, Sheet sheet) {
        return Optional.ofNullable(COLUMNS.get(error)).filter(sheet.columns()::contains);
    }
}
