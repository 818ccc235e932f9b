package cn.minsheng.escalation;

/** What a unit has to do with a problem: raised it, leads it (主办), led it before, or helps (协办). */
public enum Part {
    RAISED,
    LEADS,
    LED,
    HELPS
}
