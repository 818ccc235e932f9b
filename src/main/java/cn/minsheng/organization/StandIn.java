package cn.minsheng.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody is away from a position from an instant until another, and who stands in (代理) for them:
 * nobody, when no substitute is named. A level with all away and no stand-in is skipped.
 */
@Entity
public class StandIn extends Kept {
    private static final long serialVersionUID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stand_in_seq")
    @SequenceGenerator(name = "stand_in_seq", sequenceName = "stand_in_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "position_id", nullable = false, updatable = false)
    private Position position;

    @ManyToOne
    @JoinColumn(name = "substitute_id")
    private Person substitute;

    @Column(name = "valid_from", nullable = false)
    private Instant from;

    @Column(name = "valid_until", nullable = false)
    private Instant until;

    @Column(nullable = false, length = 200)
    private String reason;

    protected StandIn() {}

    public StandIn(
            Position position, Person substitute, Instant from, Instant until, String reason) {
        this.position = position;
        change(substitute, from, until, reason);
    }

    /** Overlaps and absences of the substitute are the use case's to ask. */
    public final void change(Person newSubstitute, Instant newFrom, Instant newUntil, String why) {
        if (!newFrom.isBefore(newUntil)) {
            throw OrganizationError.END_BEFORE_START.refusal();
        }
        if (newSubstitute != null) {
            requireFit(newSubstitute);
        }
        substitute = newSubstitute;
        from = newFrom;
        until = newUntil;
        reason = Texts.required(why, 200, OrganizationError.REASON_MISSING);
    }

    private void requireFit(Person candidate) {
        if (candidate.getCode().equals(position.getPerson().getCode())) {
            throw OrganizationError.STAND_IN_FOR_SELF.refusal(candidate.getName());
        }
        if (!candidate.isActive()) {
            throw OrganizationError.PERSON_DISABLED.refusal(candidate.getName());
        }
        if (position.getRole() != null && position.getRole().runsTheSystem()) {
            throw OrganizationError.STAND_IN_OF_SYSTEM_ROLE.refusal();
        }
    }

    /** Back earlier than planned. */
    void endEarly(Instant at) {
        if (at.isBefore(until)) {
            until = at;
        }
    }

    /**
     * The substitute goes for good. What was stood in for until now stays on record; for the rest
     * nobody stands in.
     *
     * @return the rest, if the span had begun and was split
     */
    Optional<StandIn> leaveVacant(Instant at) {
        if (at.isAfter(from)) {
            StandIn rest = new StandIn(position, null, at, until, reason);
            until = at;
            return Optional.of(rest);
        }
        substitute = null;
        return Optional.empty();
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    public Long getId() {
        return id;
    }

    public Position getPosition() {
        return position;
    }

    public Person getSubstitute() {
        return substitute;
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
}
