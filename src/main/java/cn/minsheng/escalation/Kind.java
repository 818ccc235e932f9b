package cn.minsheng.escalation;

/** What sort of problem it is: "跨部门、跨层级问题", or one that stays within a unit. */
public enum Kind {
    CROSS_DEPARTMENT,
    CROSS_LEVEL,
    WITHIN_UNIT
}
