package cn.minsheng.escalation;

/**
 * Who has to answer: the unit itself, a region's task force, its leader, or a region outside by
 * letter.
 */
public enum LevelKind {
    UNIT,
    TASK_FORCE,
    LEADER,
    LETTER
}
