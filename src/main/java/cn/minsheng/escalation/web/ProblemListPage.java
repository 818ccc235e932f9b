package cn.minsheng.escalation.web;

import cn.minsheng.escalation.ProblemFilter;
import cn.minsheng.escalation.ProblemFilter.StageOfLife;
import cn.minsheng.escalation.ProblemRow;
import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.escalation.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The list of problems; its filter is in the address, so that a link shows the same list. */
@Named
@RequestScoped
public class ProblemListPage {

    private static final int PAGE = 50;

    @Inject @Param private StageOfLife stage;

    @Inject @Param private String text;

    @Inject @Param private Urgency urgency;

    @Inject @Param private Long unit;

    @Inject @Param private Integer from;

    @Inject private ReadingProblems reading;

    private List<ProblemRow> rows;

    @PostConstruct
    void load() {
        stage = stage == null ? StageOfLife.OPEN : stage;
        from = from == null || from < 0 ? 0 : from;
        rows = reading.list(new ProblemFilter(stage, text, urgency, unit), from, PAGE + 1);
    }

    public List<ProblemRow> getRows() {
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    public boolean isMore() {
        return rows.size() > PAGE;
    }

    public int getNext() {
        return from + PAGE;
    }

    public int getPrevious() {
        return Math.max(0, from - PAGE);
    }

    public int getFrom() {
        return from;
    }

    public boolean isFiltered() {
        return urgency != null || unit != null || text != null && !text.isBlank();
    }

    public StageOfLife getStage() {
        return stage;
    }

    public StageOfLife[] getStages() {
        return StageOfLife.values();
    }

    public String getText() {
        return text;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Long getUnit() {
        return unit;
    }
}
