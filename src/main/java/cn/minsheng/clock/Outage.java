package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A time in which the system could not be used; it stays as registered. */
@Entity
@Immutable
public class Outage {
    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outage_seq")
    @SequenceGenerator(name = "outage_seq", sequenceName = "outage_seq", allocationSize = 1)
    private Long id;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    private String reason;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    protected Outage() {}

    Outage(Instant from, Instant until, String reason, Instant registeredAt, String registeredBy) {
        if (from == null || until == null || !until.isAfter(from)) {
            throw ClockError.OUTAGE_ORDER.refusal();
        }
        if (reason == null || reason.isBlank()) {
            throw ClockError.OUTAGE_REASON_MISSING.refusal();
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw ClockError.OUTAGE_REASON_TOO_LONG.refusal(LONGEST_REASON);
        }
        this.from = from;
        this.until = until;
        this.reason = reason.strip();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    Basis.Span span() {
        return new Basis.Span(from, until);
    }

    /** How events name what it moved. */
    String cause() {
        return "OUTAGE:" + id;
    }

    public Long getId() {
        return id;
    }

    public Instant getFrom() {
        return from;
    }

    public Instant getUntil() {
        return until;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }
}
