package cn.minsheng.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A task that somebody did: their own list of it, and what the second one is told who comes too
 * late.
 */
@Entity
@Table(name = "inbox_done")
public class DoneItem {

    @Id private String taskId;

    private String taskKey;
    private String caseKey;
    private String number;
    private String title;
    private boolean restricted;
    private String outcome;
    private long personId;
    private String personName;
    private long positionId;
    private String positionText;
    private long unitId;
    private Instant doneAt;

    protected DoneItem() {}

    DoneItem(InboxItem item, String outcome, Holder by, Instant at) {
        taskId = item.getTaskId();
        taskKey = item.getTaskKey();
        caseKey = item.getCaseKey();
        number = item.getNumber();
        title = item.getTitle();
        restricted = item.isRestricted();
        this.outcome = outcome;
        personId = by.person().getId();
        personName = by.person().getName();
        positionId = by.position().getId();
        positionText = by.positionText();
        unitId = by.position().getUnit().getId();
        doneAt = at;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getCaseKey() {
        return caseKey;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public String getOutcome() {
        return outcome;
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getPositionText() {
        return positionText;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
