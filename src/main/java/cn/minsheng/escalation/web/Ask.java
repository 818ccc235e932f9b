package cn.minsheng.escalation.web;

import cn.minsheng.inbox.InboxItem;
import cn.minsheng.shared.web.Choice;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One thing that is asked of whoever looks at the case: which task, and what they fill in. */
public class Ask implements Serializable {

    private static final Set<String> WITH_FILES =
            Set.of("Task_SendLetter", "Task_RecordAnswer", "Inspector_Instruction");

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
    private Long leader;
    private transient List<Part> files;

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

    public Long getLeader() {
        return leader;
    }

    public void setLeader(Long leader) {
        this.leader = leader;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** How its form is sent: files go in parts. */
    public String getEnctype() {
        return WITH_FILES.contains(form)
                ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
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
