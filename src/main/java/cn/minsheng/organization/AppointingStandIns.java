package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Registers who is away, from when until when, and who stands in (代理). */
@ApplicationScoped
@Transactional
public class AppointingStandIns {
    @Inject StandIns standIns;
    @Inject Positions positions;
    @Inject People people;
    @Inject Absences absences;
    @Inject Editor editor;

    /**
     * @param substituteId null: away, and nobody stands in
     */
    public StandIn register(
            Long positionId, Long substituteId, Instant from, Instant until, String reason) {
        Position position = positions.lock(positionId);
        if (!position.getPerson().isActive() || ended(position, from)) {
            throw OrganizationError.POSITION_ENDED.refusal(position.getTitle());
        }
        StandIn standIn = new StandIn(position, substitute(substituteId), from, until, reason);
        absences.require(standIn);
        standIns.add(standIn);
        return standIn;
    }

    private static boolean ended(Position position, Instant at) {
        return position.getValidUntil() != null && !at.isBefore(position.getValidUntil());
    }

    public void change(
            Long id, int version, Long substituteId, Instant from, Instant until, String reason) {
        StandIn standIn = standIns.lock(id);
        standIn.requireVersion(version);
        standIn.change(substitute(substituteId), from, until, reason);
        absences.require(standIn);
    }

    private Person substitute(Long id) {
        return id == null ? null : people.lock(id);
    }

    /** Back early, or not away at all when the span has not begun. */
    public void endNow(Long id, int version) {
        StandIn standIn = standIns.lock(id);
        standIn.requireVersion(version);
        Instant now = editor.now();
        if (now.isAfter(standIn.getFrom())) {
            standIn.endEarly(now);
        } else {
            standIns.remove(standIn);
        }
    }
}
