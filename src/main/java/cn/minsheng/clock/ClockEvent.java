package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One event in the life of a clock, written once. */
@Entity
@Immutable
@Table(name = "clock_event")
public class ClockEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_event_seq")
    @SequenceGenerator(
            name = "clock_event_seq",
            sequenceName = "clock_event_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "clock_id")
    private Long clockId;

    @Enumerated(EnumType.STRING)
    private ClockEventKind kind;

    @Column(name = "happened_at")
    private Instant at;

    private BigDecimal share;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Column(name = "due_after")
    private Instant dueAfter;

    @Column(name = "calendar_version")
    private int calendarVersion;

    private String cause;

    protected ClockEvent() {}

    /**
     * @param dueBefore null when the clock had none, as before it starts
     * @param cause what moved the clock if it was not its case, as "OUTAGE:12", else null
     */
    ClockEvent(
            CaseClock clock,
            ClockEventKind kind,
            Instant at,
            BigDecimal share,
            Instant dueBefore,
            int calendarVersion,
            String cause) {
        this.clockId = clock.id();
        this.kind = kind;
        this.at = at;
        this.share = share;
        this.dueBefore = dueBefore;
        this.dueAfter = clock.term().dueAt();
        this.calendarVersion = calendarVersion;
        this.cause = cause;
    }

    public Long getClockId() {
        return clockId;
    }

    public ClockEventKind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    /** The share that a warning was for; 1 when a leader was reminded that the time is up. */
    public BigDecimal getShare() {
        return share;
    }

    public Instant getDueBefore() {
        return dueBefore;
    }

    public Instant getDueAfter() {
        return dueAfter;
    }

    public int getCalendarVersion() {
        return calendarVersion;
    }

    public String getCause() {
        return cause;
    }
}
