package cn.minsheng.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's post (职务) in a unit, from an instant until another or for good. It begins without a
 * role: roles are granted by the security administrator alone. It ends by {@link #end}, is never
 * deleted and never passes to somebody else: acts are recorded with it.
 */
@Entity
public class Position extends Kept {
    private static final long serialVersionUID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "position_seq")
    @SequenceGenerator(name = "position_seq", sequenceName = "position_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id", nullable = false, updatable = false)
    private Unit unit;

    @Column(nullable = false, length = 60)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Role role;

    @Column(nullable = false)
    private boolean backup;

    @Column(name = "valid_from", nullable = false)
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @ElementCollection
    @CollectionTable(
            name = "position_former_title",
            joinColumns = @JoinColumn(name = "position_id"))
    @OrderBy("until")
    private List<FormerText> formerTitles = new ArrayList<>();

    protected Position() {}

    public Position(Person person, Unit unit, String title, Instant validFrom) {
        if (!person.isActive()) {
            throw OrganizationError.PERSON_DISABLED.refusal(person.getName());
        }
        if (!unit.isActive()) {
            throw OrganizationError.UNIT_INACTIVE.refusal(unit.getName());
        }
        this.person = person;
        this.unit = unit;
        this.title = Texts.required(title, 60, OrganizationError.TITLE_MISSING);
        this.validFrom = validFrom;
    }

    /** Changes the title; the old one stays on record as valid up to {@code at}. */
    public void retitle(String newTitle, Instant at) {
        String clean = Texts.required(newTitle, 60, OrganizationError.TITLE_MISSING);
        if (!clean.equals(title)) {
            formerTitles.add(new FormerText(title, at));
            title = clean;
        }
    }

    /** Null takes the role away. Called for the security administrator alone. */
    public void grant(Role newRole) {
        role = newRole;
        backup = backup && newRole == Role.LIAISON;
    }

    /** Marks the backup of a unit's liaison ("one named person and a backup a unit"). */
    public void markBackup(boolean isBackup) {
        backup = isBackup;
    }

    /** Ends at that instant unless it ends before; one that had not begun never holds. */
    void endBy(Instant at) {
        Instant end = at.isBefore(validFrom) ? validFrom : at;
        if (validUntil == null || validUntil.isAfter(end)) {
            validUntil = end;
        }
    }

    /** That instant excluded; null keeps it open. What is open is {@link Departures}' to ask. */
    public void end(Instant at) {
        if (at != null && at.isBefore(validFrom)) {
            throw OrganizationError.END_BEFORE_START.refusal();
        }
        validUntil = at;
    }

    /** Holds at that instant and the person is not disabled. */
    public boolean isValid(Instant at) {
        return person.isActive() && covers(at);
    }

    /** Holds at that instant or will later. */
    public boolean isOpen(Instant at) {
        return !isEmpty() && (validUntil == null || at.isBefore(validUntil));
    }

    /** Ended before it began: it never held. */
    public boolean isEmpty() {
        return validFrom.equals(validUntil);
    }

    private boolean covers(Instant at) {
        return !at.isBefore(validFrom) && (validUntil == null || at.isBefore(validUntil));
    }

    public boolean sameAs(Position other) {
        return unit.getCode().equals(other.unit.getCode()) && title.equals(other.title);
    }

    public boolean overlaps(Position other) {
        return (validUntil == null || other.validFrom.isBefore(validUntil))
                && (other.validUntil == null || validFrom.isBefore(other.validUntil));
    }

    /** What the position was called then. */
    public String titleAt(Instant at) {
        return FormerText.at(at, formerTitles, title);
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Unit getUnit() {
        return unit;
    }

    public String getTitle() {
        return title;
    }

    public Role getRole() {
        return role;
    }

    /** Administrators, security administrators and auditors have no part in cases. */
    public boolean runsTheSystem() {
        return role != null && role.runsTheSystem();
    }

    public boolean isBackup() {
        return backup;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    public Instant getValidUntil() {
        return validUntil;
    }

    public List<FormerText> getFormerTitles() {
        return List.copyOf(formerTitles);
    }
}
