package cn.minsheng.clock;

import cn.minsheng.clock.Responsible.Holding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.Immutable;

/** Somebody who held a case before its due time was missed, and for how long in all. */
@Entity
@Immutable
@Table(name = "breach_holder")
public class BreachHolder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breach_holder_seq")
    @SequenceGenerator(
            name = "breach_holder_seq",
            sequenceName = "breach_holder_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "breach_id")
    private Long breachId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "position_text")
    private String position;

    @Convert(converter = Micros.class)
    @Column(name = "held_micros")
    private Duration held;

    protected BreachHolder() {}

    BreachHolder(Breach breach, Holding holding) {
        breachId = breach.id();
        personId = holding.holder().personId();
        personName = holding.holder().personName();
        position = holding.holder().position();
        held = holding.time();
    }

    BreachHolder(Breach breach, BreachHolder other) {
        breachId = breach.id();
        personId = other.personId;
        personName = other.personName;
        position = other.position;
        held = other.held;
    }

    public Long getBreachId() {
        return breachId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getPosition() {
        return position;
    }

    public Duration getHeld() {
        return held;
    }
}
