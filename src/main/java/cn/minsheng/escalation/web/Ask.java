package cn.minsheng.escalation.web;

import cn.minsheng.inbox.InboxItem;
import cn.minsheng.shared.web.Choice;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that is asked of whoever looks at the case: which task, and what they fill in. */
public class Ask implements Serializable {

    private final String taskId;
    private final String taskKey;
    private final String form;
    private final boolean held;
    private final Instant dueAt;
    private final Instant pausedAt;
    private final long unitId;
    private final long leadUnitId;
    private String words;
    private Choice unit;
    private Long position;
    private LocalDate date;
    private String addressee;
    private String number;
    private Long receiver;
    private String handOverReason;

    Ask(InboxItem item, long leadUnit) {
        this(item, leadUnit, item.getTaskKey());
    }

    /**
     * @param form the card that is shown for it
     */
    Ask(InboxItem item, long leadUnit, String form) {
        this.form = form;
        leadUnitId = leadUnit;
        taskId = item.getTaskId();
        taskKey = item.getTaskKey();
        held = item.isHeld();
        dueAt = item.getDueAt();
        pausedAt = item.getPausedAt();
        unitId = item.getUnitId();
    }

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getForm() {
        return form;
    }

    /** Whether the task was given to whoever looks, to be taken and handed on. */
    public boolean isGiven() {
        return form.equals(taskKey);
    }

    public boolean isHeld() {
        return held;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getPausedAt() {
        return pausedAt;
    }

    public long getUnitId() {
        return unitId;
    }

    /** The unit whose people can be named as responsible for a measure. */
    public long getLeadUnitId() {
        return leadUnitId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Choice getUnit() {
        return unit;
    }

    public void setUnit(Choice unit) {
        this.unit = unit;
    }

    public Long getPosition() {
        return position;
    }

    public void setPosition(Long position) {
        this.position = position;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }

    public String getHandOverReason() {
        return handOverReason;
    }

    public void setHandOverReason(String handOverReason) {
        this.handOverReason = handOverReason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
