package cn.minsheng.organization.web;

import cn.minsheng.organization.Days;
import cn.minsheng.organization.DutyRosters;
import cn.minsheng.organization.Editor;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Positions;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.StandIn;
import cn.minsheng.organization.StandIns;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads units and their people the way that pages show them. */
@ApplicationScoped
@Transactional
public class Glance {
    @Inject Units units;
    @Inject Positions positions;
    @Inject StandIns standIns;
    @Inject DutyRosters rosters;
    @Inject Editor editor;

    public Optional<UnitSheet> unit(Long id) {
        return units.find(id).map(this::sheet);
    }

    private UnitSheet sheet(Unit unit) {
        Instant now = editor.now();
        LocalDate today = Days.of(now);
        List<Seat> seats = seats(positions.in(unit, now), now);
        String duty =
                rosters.between(unit, today, today).stream()
                        .map(d -> d.getPerson().getName())
                        .findFirst()
                        .orElse(null);
        return new UnitSheet(
                unit, above(unit), units.partsOf(unit), seats, missing(unit, seats, now), duty);
    }

    private static List<Role> missing(Unit unit, List<Seat> seats, Instant now) {
        return unit.getKind().needs().stream()
                .filter(r -> seats.stream().noneMatch(s -> s.role() == r && !s.from().isAfter(now)))
                .toList();
    }

    private static List<Unit> above(Unit unit) {
        LinkedList<Unit> above = new LinkedList<>();
        for (Unit u = unit.getParent(); u != null; u = u.getParent()) {
            above.addFirst(u);
        }
        return List.copyOf(above);
    }

    /** As lines, in the order of the chain. */
    List<Seat> seats(List<Position> of, Instant now) {
        Map<Long, StandIn> away =
                standIns.running(now).stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.getPosition().getId(), Function.identity()));
        return of.stream()
                .map(p -> Seat.of(p, away.get(p.getId())))
                .sorted(Comparator.comparingInt(Seat::rank))
                .toList();
    }
}
