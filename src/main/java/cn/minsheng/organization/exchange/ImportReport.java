package cn.minsheng.organization.exchange;

import cn.minsheng.shared.DomainException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import found: the bad rows, or what it loads. */
public final class ImportReport implements Serializable {
    private static final long serialVersionUID = 1;

    /** More bad rows than a person would read are counted only. */
    private static final int SHOWN = 1_000;

    private final Map<Sheet, Tally> tallies = new EnumMap<>(Sheet.class);
    private final List<BadRow> bad = new ArrayList<>();
    private int badCount;

    void count(Sheet sheet, Tally.Outcome outcome) {
        tallies.computeIfAbsent(sheet, s -> new Tally(s.title())).count(outcome);
    }

    void refuse(String sheet, int line, String column, DomainException why) {
        badCount++;
        if (bad.size() < SHOWN) {
            bad.add(new BadRow(sheet, line, column, why));
        }
    }

    public List<Tally> getTallies() {
        return List.copyOf(tallies.values());
    }

    public List<BadRow> getBad() {
        return List.copyOf(bad);
    }

    /** All of them, also those not listed. */
    public int getBadCount() {
        return badCount;
    }

    public boolean isClean() {
        return badCount == 0;
    }

    /** True when the file would change nothing. */
    public boolean isIdle() {
        return tallies.values().stream().allMatch(t -> t.getAdded() + t.getChanged() == 0);
    }
}
