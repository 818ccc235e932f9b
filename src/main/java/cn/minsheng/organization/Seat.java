package cn.minsheng.organization;

import java.io.Serializable;
import java.time.Instant;

/**
 * One position as a line of a page: who, what, since when, and whether away.
 *
 * @param unit short name
 * @param awayUntil null when not away
 * @param substitute name of the stand-in; empty when nobody stands in
 */
public record Seat(
        Long id,
        int version,
        Long personId,
        String person,
        String code,
        Long unitId,
        String unit,
        String title,
        Role role,
        boolean backup,
        Instant from,
        Instant until,
        Instant awayUntil,
        String substitute)
        implements Serializable {
    static Seat of(Position p, StandIn away) {
        boolean covered = away != null && away.getSubstitute() != null;
        return new Seat(
                p.getId(),
                p.getVersion(),
                p.getPerson().getId(),
                p.getPerson().getName(),
                p.getPerson().getCode(),
                p.getUnit().getId(),
                p.getUnit().getShortName(),
                p.getTitle(),
                p.getRole(),
                p.isBackup(),
                p.getValidFrom(),
                p.getValidUntil(),
                away == null ? null : away.getUntil(),
                covered ? away.getSubstitute().getName() : "");
    }

    /** Key of the text that says what the role is. */
    public String roleKey() {
        if (role == null) {
            return "organization.role.none";
        }
        return "organization.role." + (backup && role == Role.LIAISON ? "backup" : role);
    }

    /** In the order of the chain: liaison, backup, operators, deputy, head, then those without. */
    int rank() {
        return role == null ? Integer.MAX_VALUE : role.ordinal() * 2 + (backup ? 1 : 0);
    }
}
