package cn.minsheng.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/** A unit's part in a problem; for one that helps also its opinion, or that it kept silent. */
@Embeddable
public class ProblemUnit {

    private long unitId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String opinion;
    private String opinionBy;
    private Instant opinionAt;
    private boolean silent;

    protected ProblemUnit() {}

    ProblemUnit(long unitId, Part part) {
        this.unitId = unitId;
        this.part = part;
    }

    void giveOpinion(String text, Actor by, Instant at) {
        opinion = text;
        opinionBy = by.text();
        opinionAt = at;
    }

    void keepSilent() {
        silent = true;
    }

    boolean owesOpinion() {
        return part == Part.HELPS && opinion == null && !silent;
    }

    public long getUnitId() {
        return unitId;
    }

    public Part getPart() {
        return part;
    }

    public String getOpinion() {
        return opinion;
    }

    public String getOpinionBy() {
        return opinionBy;
    }

    public Instant getOpinionAt() {
        return opinionAt;
    }

    public boolean isSilent() {
        return silent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemUnit that && unitId == that.unitId && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitId, part);
    }
}
