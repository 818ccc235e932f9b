package cn.minsheng.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/**
 * A unit (单位): a bureau, a company, their sections, a town, or one of the offices that the rules
 * look for. Units form a tree inside a region. A unit that is no more is switched off, never
 * deleted, since cases name it.
 */
@Entity
@BatchSize(size = 50)
public class Unit extends Kept {
    private static final long serialVersionUID = 1;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 40)
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "region_code", nullable = false, updatable = false)
    private Region region;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "short_name", nullable = false, length = 40)
    private String shortName;

    @Column(nullable = false, length = 400)
    private String initials;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private UnitKind kind;

    @Column(nullable = false)
    private boolean active = true;

    protected Unit() {}

    public Unit(
            String code, Region region, Unit parent, UnitKind kind, String name, String shortName) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw OrganizationError.CODE_MALFORMED.refusal(code);
        }
        if (region == null) {
            throw OrganizationError.REGION_UNKNOWN.refusal("");
        }
        this.code = code;
        this.region = region;
        change(kind, parent, name, shortName);
    }

    /** The short name is the full one when blank. */
    public final void rename(String name, String shortName) {
        this.name = Texts.required(name, 100, OrganizationError.NAME_MISSING);
        String brief = Texts.optional(shortName, 40);
        this.shortName =
                brief == null ? Texts.required(name, 40, OrganizationError.NAME_MISSING) : brief;
        String full = Pinyin.initials(this.name);
        String both = brief == null ? full : full + ' ' + Pinyin.initials(brief);
        this.initials = both.length() <= 400 ? both : both.substring(0, 400);
    }

    /** Hangs the unit under another of its region, or at the top with null. */
    public final void moveUnder(Unit newParent) {
        if (newParent == null && kind.needsParent()) {
            throw OrganizationError.PARENT_MISSING.refusal(name);
        }
        if (newParent != null) {
            if (!newParent.region.getCode().equals(region.getCode())) {
                throw OrganizationError.PARENT_OF_OTHER_REGION.refusal(newParent.name);
            }
            if (!newParent.active) {
                throw OrganizationError.UNIT_INACTIVE.refusal(newParent.name);
            }
            if (newParent.isWithin(this)) {
                throw OrganizationError.PARENT_CYCLE.refusal(newParent.name);
            }
        }
        parent = newParent;
    }

    public final void change(
            UnitKind newKind, Unit newParent, String newName, String newShortName) {
        if (newKind == null) {
            throw OrganizationError.KIND_UNKNOWN.refusal("");
        }
        kind = newKind;
        rename(newName, newShortName);
        moveUnder(newParent);
    }

    /** Whether it still has parts or people is {@link UnitRules}' to ask. */
    public void close() {
        active = false;
    }

    /** In use again, under the unit that it hung under. */
    public void reopen() {
        active = true;
        moveUnder(parent);
    }

    /** True for the unit itself and everything below {@code ancestor}. */
    public boolean isWithin(Unit ancestor) {
        for (Unit u = this; u != null; u = u.parent) {
            if (u.code.equals(ancestor.code)) {
                return true;
            }
        }
        return false;
    }

    /** The unit itself and what it is a part of. */
    Stream<Unit> andAbove() {
        return Stream.iterate(this, Objects::nonNull, Unit::getParent);
    }

    /** Whether a search finds it: any part of a name, or the beginning of initials. */
    boolean matches(String text) {
        String part = text == null ? "" : text.strip();
        return name.contains(part)
                || shortName.contains(part)
                || (' ' + initials).contains(' ' + part.toLowerCase(Locale.ROOT));
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Region getRegion() {
        return region;
    }

    public Unit getParent() {
        return parent;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public UnitKind getKind() {
        return kind;
    }

    public String getInitials() {
        return initials;
    }

    public boolean isActive() {
        return active;
    }
}
