package cn.minsheng.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody held a task from one instant until another: a breach names everyone who held it
 * with how long.
 */
@Entity
@Table(name = "inbox_holding")
public class Holding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbox_holding_seq")
    @SequenceGenerator(name = "inbox_holding_seq", sequenceName = "inbox_holding_seq")
    private Long id;

    private String taskId;
    private String taskKey;
    private String caseKey;
    private long unitId;
    private long positionId;
    private long personId;
    private String personName;
    private String positionText;
    private Instant fromAt;
    private Instant untilAt;

    @Version private int version;

    protected Holding() {}

    Holding(InboxItem item, Holder holder, Instant from) {
        taskId = item.getTaskId();
        taskKey = item.getTaskKey();
        caseKey = item.getCaseKey();
        unitId = holder.position().getUnit().getId();
        positionId = holder.position().getId();
        personId = holder.person().getId();
        personName = holder.person().getName();
        positionText = holder.positionText();
        fromAt = from;
    }

    void end(Instant at) {
        if (untilAt == null) {
            untilAt = at;
        }
    }

    /** How much of the time between {@code start} and {@code end} it lasted. */
    public Duration within(Instant start, Instant end) {
        var from = fromAt.isBefore(start) ? start : fromAt;
        var until = untilAt == null || untilAt.isAfter(end) ? end : untilAt;
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public long getUnitId() {
        return unitId;
    }

    public long getPositionId() {
        return positionId;
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

    public Instant getFromAt() {
        return fromAt;
    }

    public Instant getUntilAt() {
        return untilAt;
    }
}
