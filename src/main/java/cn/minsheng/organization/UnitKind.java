package cn.minsheng.organization;

import java.util.List;

/** What a unit is; the rules look for the task force, the inspection office and the government. */
public enum UnitKind {
    GOVERNMENT,
    BUREAU,
    COMPANY,
    SECTION,
    SUBORDINATE,
    TOWN,
    TASK_FORCE,
    INSPECTION_OFFICE;

    /** A region has one government, one task force and one inspection office. */
    public boolean oneInRegion() {
        return this == GOVERNMENT || this == TASK_FORCE || this == INSPECTION_OFFICE;
    }

    /** Sections and subordinate bodies belong to a unit. */
    public boolean needsParent() {
        return this == SECTION || this == SUBORDINATE;
    }

    /** Without one of these a level of the chain is empty, and is skipped. */
    public List<Role> needs() {
        return switch (this) {
            case BUREAU, COMPANY, TOWN ->
                    List.of(Role.LIAISON, Role.OPERATOR, Role.DEPUTY, Role.HEAD);
            case TASK_FORCE -> List.of(Role.TASK_FORCE, Role.HEAD);
            case INSPECTION_OFFICE -> List.of(Role.INSPECTOR, Role.HEAD);
            case GOVERNMENT -> List.of(Role.LEADER);
            case SECTION, SUBORDINATE -> List.of();
        };
    }
}
