package cn.minsheng.clock;

/** Where a clock stands. A clock is open until it is closed, whatever its state. */
public enum ClockState {
    RUNNING,
    /** Its time stands still; what is left is kept. */
    PAUSED,
    /** Closed in time. */
    MET,
    /** Due passed and a breach was recorded; it can still be met, late. */
    BREACHED,
    /** Due passed with a city leader: a reminder, no breach. It can still be met. */
    LAPSED,
    CANCELLED
}
