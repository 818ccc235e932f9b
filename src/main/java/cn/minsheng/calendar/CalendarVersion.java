package cn.minsheng.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One change of the calendar: when, by whom, and by which notice. Numbers grow, with gaps. */
@Entity
@Immutable
@Table(name = "calendar_version")
public class CalendarVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_version_seq")
    @SequenceGenerator(
            name = "calendar_version_seq",
            sequenceName = "calendar_version_seq",
            allocationSize = 1)
    private Integer version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String source;

    protected CalendarVersion() {}

    CalendarVersion(Instant changedAt, String changedBy, String source) {
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.source = source;
    }

    public int getVersion() {
        return version;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public String getSource() {
        return source;
    }
}
