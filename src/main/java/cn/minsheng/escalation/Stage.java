package cn.minsheng.escalation;

/** Who inside a unit is asked: its people first, then the deputy in charge, then the head. */
public enum Stage {
    STAFF,
    DEPUTY,
    HEAD;

    boolean includes(Stage other) {
        return compareTo(other) >= 0;
    }

    Stage atLeast(Stage other) {
        return includes(other) ? this : other;
    }
}
