package cn.minsheng.clock;

/** What a clock keeps of its life ("started, warned, paused, resumed, met, breached, …"). */
public enum ClockEventKind {
    STARTED,
    WARNED,
    PAUSED,
    RESUMED,
    MET,
    BREACHED,
    EXTENDED,
    CANCELLED
}
