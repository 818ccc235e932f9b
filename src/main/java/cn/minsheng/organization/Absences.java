package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rules on being away and standing in, common to typing in and importing. */
@ApplicationScoped
public class Absences {
    @Inject StandIns standIns;
    @Inject DutyRosters rosters;
    @Inject Positions positions;

    /**
     * Nobody is away twice at once, and nobody stands in while away or is away while standing in.
     */
    public void require(StandIn wanted) {
        Person holder = wanted.getPosition().getPerson();
        requireHeld(wanted);
        Instant from = wanted.getFrom();
        Instant until = wanted.getUntil();
        others(standIns.of(wanted.getPosition()), wanted).stream()
                .filter(s -> s.overlaps(from, until))
                .findFirst()
                .ifPresent(s -> refuse(OrganizationError.STAND_IN_OVERLAPS, s));
        others(standIns.duties(holder, from, until), wanted).stream()
                .findFirst()
                .ifPresent(s -> refuse(OrganizationError.SUBSTITUTE_STANDS_IN, s));
        Person substitute = wanted.getSubstitute();
        if (substitute != null) {
            others(standIns.absences(substitute, from, until), wanted).stream()
                    .findFirst()
                    .ifPresent(s -> refuse(OrganizationError.SUBSTITUTE_AWAY, s));
            requireCaseWorker(substitute, from, until);
        }
    }

    private static void requireHeld(StandIn wanted) {
        Position position = wanted.getPosition();
        Instant end = position.getValidUntil();
        if (end != null && !wanted.getFrom().isBefore(end)) {
            throw OrganizationError.POSITION_ENDED.refusal(position.getTitle());
        }
    }

    private void requireCaseWorker(Person substitute, Instant from, Instant until) {
        boolean runsTheSystem =
                positions.ever(substitute).stream()
                        .filter(Position::runsTheSystem)
                        .anyMatch(p -> p.isOpen(from) && p.getValidFrom().isBefore(until));
        if (runsTheSystem) {
            throw OrganizationError.STAND_IN_OF_SYSTEM_ROLE.refusal();
        }
    }

    private static List<StandIn> others(List<StandIn> all, StandIn wanted) {
        return all.stream().filter(s -> s != wanted).toList();
    }

    private static void refuse(OrganizationError error, StandIn other) {
        throw error.refusal(
                other.getPosition().getPerson().getName(),
                Days.text(other.getFrom()),
                Days.textUntil(other.getUntil()));
    }

    /** Somebody goes for good: stands in for nobody and is on duty no more. */
    void cancel(Person person, Instant now) {
        for (StandIn s : standIns.duties(person, now, StandIns.EVER)) {
            s.leaveVacant(now).ifPresent(standIns::add);
        }
        LocalDate today = Days.of(now);
        rosters.of(person, today).forEach(rosters::remove);
    }
}
