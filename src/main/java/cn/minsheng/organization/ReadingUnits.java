package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The administrator looks at the units of the own region: the tree, and who is who in each. */
@UseCase
public class ReadingUnits {
    static final String ACTION = KeepingUnits.ACTION;

    @Inject Units units;
    @Inject Positions positions;
    @Inject Seats seats;
    @Inject DutyRosters rosters;
    @Inject OwnRegion ownRegion;
    @Inject Editor editor;

    /** Regions that the administrator keeps. */
    @Does(ACTION)
    public List<Region> regions() {
        return units.regions().stream().filter(region -> ownRegion.holds(ACTION, region)).toList();
    }

    /**
     * Units in the order of their tree.
     *
     * @param text any part of a name, or the beginning of its initials; blank for all
     * @param closed whether to list those that are no more
     */
    @Does(ACTION)
    public List<UnitLine> tree(String text, boolean closed) {
        Map<Long, Set<Role>> held = positions.roles(editor.now());
        Map<Long, Long> people = positions.counts(editor.now());
        List<Unit> found =
                units.all().stream()
                        .filter(unit -> closed || unit.isActive())
                        .filter(unit -> ownRegion.holds(ACTION, unit.getRegion()))
                        .toList();
        return new UnitTree(found)
                .ordered().stream()
                        .filter(unit -> unit.matches(text))
                        .map(unit -> line(unit, held, people))
                        .toList();
    }

    private static UnitLine line(Unit unit, Map<Long, Set<Role>> held, Map<Long, Long> people) {
        Set<Role> roles = held.getOrDefault(unit.getId(), Set.of());
        return new UnitLine(
                unit.getId(),
                UnitTree.depth(unit),
                unit.getRegion().getName(),
                unit.getName(),
                unit.getShortName(),
                unit.getKind(),
                unit.isActive(),
                people.getOrDefault(unit.getId(), 0L),
                unit.isActive()
                        ? unit.getKind().needs().stream().filter(r -> !roles.contains(r)).toList()
                        : List.of());
    }

    /** One unit with its people. */
    @Does(ACTION)
    public UnitSheet unit(Long id) {
        Unit unit = units.find(id).orElseThrow(() -> OrganizationError.UNIT_UNKNOWN.refusal(id));
        ownRegion.require(ACTION, unit);
        Instant now = editor.now();
        List<Seat> held = seats.of(positions.in(unit, now), now);
        String duty =
                rosters.between(unit, Days.of(now), Days.of(now)).stream()
                        .map(day -> day.getPerson().getName())
                        .findFirst()
                        .orElse(null);
        return new UnitSheet(
                unit, above(unit), units.partsOf(unit), held, missing(unit, held, now), duty);
    }

    private static List<Role> missing(Unit unit, List<Seat> held, Instant now) {
        return unit.getKind().needs().stream()
                .filter(r -> held.stream().noneMatch(s -> s.role() == r && !s.from().isAfter(now)))
                .toList();
    }

    private static List<Unit> above(Unit unit) {
        LinkedList<Unit> above = new LinkedList<>();
        for (Unit u = unit.getParent(); u != null; u = u.getParent()) {
            above.addFirst(u);
        }
        return List.copyOf(above);
    }

    /** Units in use of the own region, to choose from. */
    @Does(ACTION)
    public List<Unit> find(String text, int limit) {
        return units.search(text, 200).stream()
                .filter(unit -> ownRegion.holds(ACTION, unit))
                .limit(limit)
                .toList();
    }
}
