package cn.minsheng.organization;

/** What a position lets its holder do; the table is "Who uses it" of the domain. */
public enum Role {
    LIAISON,
    OPERATOR,
    DEPUTY,
    HEAD,
    TASK_FORCE,
    INSPECTOR,
    LEADER,
    ADMIN,
    SECURITY_ADMIN,
    AUDITOR;

    /**
     * The three who run the system (三员分立) see no case, so they neither stand in for somebody who
     * does nor are stood in for.
     */
    public boolean runsTheSystem() {
        return this == ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
