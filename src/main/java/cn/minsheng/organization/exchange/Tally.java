package cn.minsheng.organization.exchange;

import java.io.Serializable;

/** How many rows of a sheet were new, changed something or were so already. */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1;

    private final String sheet;
    private int added;
    private int changed;
    private int same;

    Tally(String sheet) {
        this.sheet = sheet;
    }

    void count(Outcome outcome) {
        switch (outcome) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case SAME -> same++;
        }
    }

    public String getSheet() {
        return sheet;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getSame() {
        return same;
    }

    /** What one row did. */
    enum Outcome {
        ADDED,
        CHANGED,
        SAME;

        static Outcome of(Object before, Object after) {
            return before.equals(after) ? SAME : CHANGED;
        }
    }
}
