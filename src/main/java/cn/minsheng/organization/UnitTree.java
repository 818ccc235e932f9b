package cn.minsheng.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts units of several regions into the order of their tree. */
final class UnitTree {
    private final Map<Long, List<Unit>> parts = new HashMap<>();
    private final List<Unit> ordered = new ArrayList<>();

    /** The tree of these; what hangs under a unit that is not among them stands at the top. */
    UnitTree(List<Unit> units) {
        List<Long> known = units.stream().map(Unit::getId).toList();
        List<Unit> tops = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.getParent() != null && known.contains(unit.getParent().getId())) {
                parts.computeIfAbsent(unit.getParent().getId(), id -> new ArrayList<>()).add(unit);
            } else {
                tops.add(unit);
            }
        }
        tops.forEach(this::walk);
    }

    private void walk(Unit unit) {
        ordered.add(unit);
        parts.getOrDefault(unit.getId(), List.of()).forEach(this::walk);
    }

    List<Unit> ordered() {
        return ordered;
    }

    /** How far below the top of its region. */
    static int depth(Unit unit) {
        return unit.getParent() == null ? 0 : 1 + depth(unit.getParent());
    }
}
