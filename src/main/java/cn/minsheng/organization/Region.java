package cn.minsheng.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.regex.Pattern;
import org.hibernate.annotations.BatchSize;

/**
 * A region (行政区划), keyed by its GB/T 2260 code: province 430000, city 430600, county 430681.
 * "Report upward" climbs this tree.
 */
@Entity
@BatchSize(size = 50)
public class Region extends Kept {
    private static final long serialVersionUID = 1;

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");

    @Id
    @Column(length = 6)
    private String code;

    @Column(nullable = false, length = 100)
    private String name;

    @ManyToOne
    @JoinColumn(name = "parent_code")
    private Region parent;

    protected Region() {}

    public Region(String code, String name, Region parent) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw OrganizationError.REGION_CODE_MALFORMED.refusal(code);
        }
        this.code = code;
        change(name, parent);
    }

    /** Renames the region or hangs it under another; the parent's code must cover this one's. */
    public void change(String name, Region parent) {
        if (parent != null && !parent.covers(code)) {
            throw OrganizationError.REGION_PARENT_WRONG.refusal(code, parent.code);
        }
        this.name = Texts.required(name, 100, OrganizationError.NAME_MISSING);
        this.parent = parent;
    }

    private boolean covers(String other) {
        String stem = code.replaceFirst("(00){1,2}$", "");
        return !other.equals(code) && stem.length() < 6 && other.startsWith(stem);
    }

    /** True for the region itself and everything below {@code ancestor}. */
    public boolean isWithin(Region ancestor) {
        for (Region r = this; r != null; r = r.parent) {
            if (r.code.equals(ancestor.code)) {
                return true;
            }
        }
        return false;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Region getParent() {
        return parent;
    }
}
