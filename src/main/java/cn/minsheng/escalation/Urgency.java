package cn.minsheng.escalation;

/** Decides, with kind and level, by which time a problem's clocks run. */
public enum Urgency {
    ORDINARY,
    URGENT
}
