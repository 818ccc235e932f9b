package cn.minsheng.clock;

import cn.minsheng.security.Reach;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import cn.minsheng.shared.Zone;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Breaches by unit and person for any span of days: a unit's own record, or that of a region and
 * below.
 */
@UseCase
public class ReadingBreaches {

    @Inject private BreachRecord record;

    @Inject private Reach reach;

    /**
     * @param until the last day
     * @param first how many of the latest are passed over
     * @param most how many lines at most
     */
    @Does("breach.read")
    public BreachReport report(LocalDate from, LocalDate until, int first, int most) {
        var scope =
                new BreachScope(
                        from.atStartOfDay(Zone.CHINA).toInstant(),
                        until.plusDays(1).atStartOfDay(Zone.CHINA).toInstant(),
                        someText(reach.regions()),
                        some(reach.units()));
        var parts = record.parts(scope);
        var lines = record.lines(scope, first, most);
        var holders =
                lines.isEmpty()
                        ? Map.<Long, List<BreachHolder>>of()
                        : record.holders(lines.stream().map(BreachLine::id).toList());
        return new BreachReport(
                BreachCount.byUnit(parts),
                BreachCount.byPerson(parts),
                record.size(scope),
                lines,
                holders);
    }

    private static Set<Long> some(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    private static Set<String> someText(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }
}
