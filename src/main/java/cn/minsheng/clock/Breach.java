package cn.minsheng.clock;

import cn.minsheng.clock.Responsible.Holder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * A due time that was missed, with who was responsible in the words of that moment. Written once;
 * by how much it was missed follows from the clock's events.
 */
@Entity
@Immutable
public class Breach {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breach_seq")
    @SequenceGenerator(name = "breach_seq", sequenceName = "breach_seq", allocationSize = 50)
    private Long id;

    @Column(name = "clock_id")
    private Long clockId;

    @Embedded private Subject subject;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "position_text")
    private String position;

    private boolean claimed;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Breach() {}

    Breach(CaseClock clock, Responsible who, Instant recordedAt) {
        clockId = clock.id();
        subject = clock.subject();
        dueAt = clock.term().dueAt();
        regionCode = who.regionCode();
        unitId = who.unitId();
        unitName = who.unitName();
        claimed = who.claimed();
        this.recordedAt = recordedAt;
        Holder holder = who.holder();
        if (holder != null) {
            personId = holder.personId();
            personName = holder.personName();
            position = holder.position();
        }
    }

    Breach(Breach missed, Instant dueAt, Instant recordedAt) {
        clockId = missed.clockId;
        subject = missed.subject;
        regionCode = missed.regionCode;
        unitId = missed.unitId;
        unitName = missed.unitName;
        personId = missed.personId;
        personName = missed.personName;
        position = missed.position;
        claimed = missed.claimed;
        this.dueAt = dueAt;
        this.recordedAt = recordedAt;
    }

    Long id() {
        return id;
    }

    Long clockId() {
        return clockId;
    }

    Instant dueAt() {
        return dueAt;
    }
}
