package cn.minsheng.escalation.web;

import cn.minsheng.escalation.ProblemEvent;
import cn.minsheng.escalation.ProblemFilter;
import cn.minsheng.escalation.ProblemFilter.StageOfLife;
import cn.minsheng.escalation.ProblemRow;
import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.shared.Zone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The home page's part on problems: what runs out first, what happened since yesterday, who
 * mentioned me.
 */
@Named
@RequestScoped
public class ProblemsAtHome {

    private static final int MOST = 8;

    @Inject private ReadingProblems reading;

    @Inject private TimelineWords words;

    @Inject private Clock clock;

    private List<ProblemRow> next;
    private List<ProblemEvent> changes;
    private List<ProblemEvent> mentions;

    public List<ProblemRow> getNext() {
        if (next == null) {
            next = reading.list(new ProblemFilter(StageOfLife.OPEN, null, null, null), 0, MOST);
        }
        return next;
    }

    public List<ProblemEvent> getChanges() {
        if (changes == null) {
            var yesterday = LocalDate.ofInstant(clock.instant(), Zone.CHINA).minusDays(1);
            changes = reading.changes(yesterday.atStartOfDay(Zone.CHINA).toInstant(), MOST);
        }
        return changes;
    }

    public List<ProblemEvent> getMentions() {
        if (mentions == null) {
            mentions = reading.mentions(MOST);
        }
        return mentions;
    }

    /** The sentence of an event. */
    public String said(ProblemEvent event) {
        return words.sentence(event);
    }

    /** The title of an event's problem. */
    public String title(ProblemEvent event) {
        return reading.read(event.getProblemId()).getTitle();
    }
}
