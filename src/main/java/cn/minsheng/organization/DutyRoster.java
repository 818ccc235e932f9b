package cn.minsheng.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** Who is on duty (值班) for a unit on a day; natural clocks run at night too. */
@Entity
public class DutyRoster extends Kept {
    private static final long serialVersionUID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_roster_seq")
    @SequenceGenerator(
            name = "duty_roster_seq",
            sequenceName = "duty_roster_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id", nullable = false, updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    protected DutyRoster() {}

    public DutyRoster(Unit unit, LocalDate day, Person person) {
        this.unit = unit;
        this.day = day;
        assign(person);
    }

    public final void assign(Person newPerson) {
        if (!newPerson.isActive()) {
            throw OrganizationError.PERSON_DISABLED.refusal(newPerson.getName());
        }
        person = newPerson;
    }

    boolean isOf(Person other) {
        return other != null && person.getCode().equals(other.getCode());
    }

    public Long getId() {
        return id;
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getDay() {
        return day;
    }

    public Person getPerson() {
        return person;
    }
}
