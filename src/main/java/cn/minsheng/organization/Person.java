package cn.minsheng.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.annotations.BatchSize;

/**
 * Somebody who works in one or more units. The code is the sign-in name and never changes; the name
 * may, and former names are kept with the instant up to which they held.
 */
@Entity
@BatchSize(size = 50)
public class Person extends Kept {
    private static final long serialVersionUID = 1;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 50)
    private String name;

    @Column(nullable = false, length = 400)
    private String initials;

    @Column(nullable = false)
    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "person_former_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("until")
    private List<FormerText> formerNames = new ArrayList<>();

    protected Person() {}

    public Person(String code, String name) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw OrganizationError.CODE_MALFORMED.refusal(code);
        }
        this.code = code;
        call(Texts.required(name, 50, OrganizationError.NAME_MISSING));
    }

    /** The old name stays on record as valid up to {@code at}. */
    public void rename(String newName, Instant at) {
        String clean = Texts.required(newName, 50, OrganizationError.NAME_MISSING);
        if (!clean.equals(name)) {
            formerNames.add(new FormerText(name, at));
            call(clean);
        }
    }

    private void call(String clean) {
        name = clean;
        String all = Pinyin.initials(clean);
        initials = all.length() <= 400 ? all : all.substring(0, 400);
    }

    /** What the person was called then. */
    public String nameAt(Instant at) {
        return FormerText.at(at, formerNames, name);
    }

    /** Whether tasks are still open is the use case's to ask: see {@link Departures}. */
    public void disable() {
        active = false;
    }

    public void enable() {
        active = true;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getInitials() {
        return initials;
    }

    public boolean isActive() {
        return active;
    }

    public List<FormerText> getFormerNames() {
        return List.copyOf(formerNames);
    }
}
