package cn.minsheng.escalation;

/**
 * One rung of the ladder upward: "无法解决的困难立即上报".
 *
 * @param kind who answers there
 * @param region GB/T 2260 code of the region it belongs to
 */
public record Level(LevelKind kind, String region) {

    static Level parse(String kept) {
        var parts = kept.split(":");
        return new Level(LevelKind.valueOf(parts[0]), parts[1]);
    }

    /**
     * Whether the problem has left the unit: from here on a withdrawal needs the task force's
     * consent.
     */
    public boolean aboveUnit() {
        return kind != LevelKind.UNIT;
    }

    /** As clocks and breaches keep it: {@code TASK_FORCE:430681}. */
    @Override
    public String toString() {
        return kind + ":" + region;
    }
}
