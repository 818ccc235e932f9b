package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says who is on duty (值班) for a unit on which day; natural clocks run at night too. */
@UseCase
public class KeepingDutyRoster {
    static final String ACTION = "duty.keep";

    @Inject Units units;
    @Inject People people;
    @Inject Positions positions;
    @Inject DutyRosters rosters;
    @Inject StandIns standIns;
    @Inject DutyRules rules;
    @Inject OwnRegion ownRegion;
    @Inject Editor editor;

    /** Units of the own region by any part of the name or pinyin initials. */
    @Does(ACTION)
    public List<Unit> units(String text, int limit) {
        return units.search(text, limit * 4).stream()
                .filter(unit -> ownRegion.holds(ACTION, unit))
                .limit(limit)
                .toList();
    }

    /** How far the month's roster is, for each unit that gets tasks of its own. */
    @Does(ACTION)
    public List<DutySummary> summaries(YearMonth month) {
        LocalDate today = Days.of(editor.now());
        Map<Long, List<DutyRoster>> entered =
                rosters.between(month.atDay(1), month.atEndOfMonth()).stream()
                        .collect(Collectors.groupingBy(d -> d.getUnit().getId()));
        return units.all().stream()
                .filter(unit -> unit.isActive() && !unit.getKind().needs().isEmpty())
                .filter(unit -> ownRegion.holds(ACTION, unit))
                .map(
                        unit ->
                                DutySummary.of(
                                        unit,
                                        month,
                                        today,
                                        entered.getOrDefault(unit.getId(), List.of())))
                .toList();
    }

    /** A unit's roster of a month, with those who can be put on it. */
    @Does(ACTION)
    public DutyMonth month(Long unitId, YearMonth month) {
        Unit unit =
                units.find(unitId)
                        .orElseThrow(() -> OrganizationError.UNIT_UNKNOWN.refusal(unitId));
        ownRegion.require(ACTION, unit);
        Map<LocalDate, DutyRoster> entered =
                rosters.between(unit, month.atDay(1), month.atEndOfMonth()).stream()
                        .collect(Collectors.toMap(DutyRoster::getDay, Function.identity()));
        Map<Long, DutyMonth.Candidate> candidates =
                DutyMonth.candidates(entered.values(), members(unit));
        List<StandIn> absences =
                standIns.absences(
                        candidates.keySet(),
                        Days.start(month.atDay(1)),
                        Days.end(month.atEndOfMonth()));
        List<DutyMonth.Day> days =
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(day -> DutyMonth.Day.of(day, entered.get(day), absences))
                        .toList();
        return new DutyMonth(unitId, unit.getShortName(), days, candidates);
    }

    private List<Position> members(Unit unit) {
        Instant now = editor.now();
        return unit.andAbove()
                .filter(u -> u == unit || u.getKind() != UnitKind.GOVERNMENT)
                .flatMap(u -> positions.in(u, now).stream())
                .filter(p -> !p.runsTheSystem())
                .toList();
    }

    /**
     * Enters many days at once, all or none.
     *
     * @param entries each with whom its day was seen with, so that nobody's change is overwritten
     */
    @Does(ACTION)
    public int assign(Long unitId, List<DutyEntry> entries) {
        Unit unit = units.lock(unitId);
        ownRegion.require(ACTION, unit);
        int changed = 0;
        for (DutyEntry entry : entries) {
            rules.requireSeen(unit, entry);
            Person person = entry.person() == null ? null : people.lock(entry.person());
            changed += rules.set(unit, entry.day(), person) ? 1 : 0;
        }
        return changed;
    }
}
