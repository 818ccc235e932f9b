package cn.minsheng.inbox;

import cn.minsheng.process.TaskCreated;
import cn.minsheng.shared.NotAudited;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A task that waits for somebody: written and removed in the transaction of the task itself. */
@NotAudited
@Entity
public class InboxItem {

    /** Sorts behind everything that is due. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id private String taskId;

    private String taskKey;
    private String processInstance;
    private String processKey;
    private long caseId;
    private String caseKey;
    private Long forUnitId;
    private String number;
    private String title;
    private String askedBy;
    private String level;
    private boolean urgent;
    private boolean restricted;
    private Long unitId;
    private Long holderPositionId;
    private Long holderPersonId;
    private String holderName;
    private String clockKind;
    private Instant dueAt;
    private Instant pausedAt;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "inbox_addressee", joinColumns = @JoinColumn(name = "task_id"))
    private Set<Addressee> addressees = new HashSet<>();

    @Version private int version;

    protected InboxItem() {}

    InboxItem(TaskCreated task, Long forUnit, Instant at) {
        taskId = task.taskId();
        taskKey = task.taskKey();
        processInstance = task.processInstanceId();
        processKey = task.processKey();
        caseId = task.caseId();
        forUnitId = forUnit;
        createdAt = at;
    }

    void show(TaskCard card) {
        caseKey = card.caseKey();
        number = card.number();
        title = card.title();
        askedBy = card.askedBy();
        level = card.level();
        urgent = card.urgent();
        restricted = card.restricted();
        unitId = card.unitId();
        clockKind = card.clockKind();
        dueAt = card.dueAt();
        pausedAt = card.pausedAt();
        var keys = new HashSet<>(card.addressees());
        if (holderPositionId != null) {
            keys.add(Addressee.position(holderPositionId));
        }
        var now =
                keys.stream()
                        .map(key -> new Addressee(key, dueAt == null ? NEVER : dueAt))
                        .collect(Collectors.toSet());
        if (!now.equals(addressees)) {
            addressees.clear();
            addressees.addAll(now);
        }
    }

    void heldBy(Holder holder) {
        holderPositionId = holder.position().getId();
        holderPersonId = holder.person().getId();
        holderName = holder.person().getName();
    }

    void release() {
        holderPositionId = null;
        holderPersonId = null;
        holderName = null;
    }

    boolean addressedTo(Set<String> keys) {
        return addressees.stream().anyMatch(addressee -> keys.contains(addressee.key()));
    }

    public boolean isHeld() {
        return holderPositionId != null;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getProcessInstance() {
        return processInstance;
    }

    public String getProcessKey() {
        return processKey;
    }

    public long getCaseId() {
        return caseId;
    }

    public String getCaseKey() {
        return caseKey;
    }

    public Long getForUnitId() {
        return forUnitId;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public String getLevel() {
        return level;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public Long getUnitId() {
        return unitId;
    }

    public Long getHolderPositionId() {
        return holderPositionId;
    }

    public Long getHolderPersonId() {
        return holderPersonId;
    }

    public String getHolderName() {
        return holderName;
    }

    public String getClockKind() {
        return clockKind;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getPausedAt() {
        return pausedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
