package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Positions as lines of a page. */
@ApplicationScoped
class Seats {
    @Inject StandIns standIns;

    /** In the order of the chain. */
    List<Seat> of(List<Position> positions, Instant now) {
        Map<Long, StandIn> away =
                standIns.running(now).stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.getPosition().getId(), Function.identity()));
        return positions.stream()
                .map(p -> Seat.of(p, away.get(p.getId())))
                .sorted(Comparator.comparingInt(Seat::rank))
                .toList();
    }
}
