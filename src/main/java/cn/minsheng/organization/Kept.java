package cn.minsheng.organization;

import cn.minsheng.shared.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/**
 * Master data that several people keep: it knows who changed it last, so that the second of two is
 * told whose change came first.
 */
@MappedSuperclass
@EntityListeners(ChangeStamp.class)
public abstract class Kept implements Serializable {
    private static final long serialVersionUID = 1;

    @Version private int version;

    @NotAudited // an entry of the record says when and who itself
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", length = 100)
    private String changedBy;

    void stamp(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    /** Refuses when somebody saved since the caller read {@code seen}. */
    public void requireVersion(int seen) {
        if (version != seen) {
            throw OrganizationError.CHANGED_BY_OTHER.refusal(
                    changedBy == null ? "" : changedBy, Days.text(changedAt));
        }
    }

    public int getVersion() {
        return version;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Name of the person, null when the system did it. */
    public String getChangedBy() {
        return changedBy;
    }
}
