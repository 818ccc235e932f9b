package cn.minsheng.organization.exchange;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import cn.minsheng.organization.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Objects;

/**
 * Units; a parent stands above its parts or is there already. What is no more is switched off at
 * the end, after all other sheets.
 */
@ApplicationScoped
class UnitImport implements SheetImport {
    @Inject Units units;
    @Inject Reach reach;

    @Override
    public Sheet sheet() {
        return Sheet.UNIT;
    }

    @Override
    public Object key(SheetRow row) {
        return row.text(Column.CODE);
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        Region region = row.read(Column.REGION, index::requireRegion);
        UnitKind kind = row.read(Column.KIND, UnitImport::kind);
        Unit parent =
                row.read(Column.PARENT, text -> text.isEmpty() ? null : index.requireUnit(text));
        String name = row.text(Column.NAME);
        String shortName = row.text(Column.SHORT_NAME);
        Unit unit = index.unit(row.text(Column.CODE));
        if (unit == null) {
            reach.require(Column.REGION, region, region.getCode());
            requireOne(row, index, region, kind, null);
            Unit added = new Unit(row.text(Column.CODE), region, parent, kind, name, shortName);
            units.add(added);
            index.add(added);
            return Tally.Outcome.ADDED;
        }
        requireRegion(row, unit, region);
        Object before = state(unit);
        boolean stays = row.yes(Column.ACTIVE, unit.isActive());
        if (stays == unit.isActive() && before.equals(wanted(row, kind, parent, unit))) {
            return Tally.Outcome.SAME;
        }
        reach.require(Column.CODE, unit);
        if (stays) {
            requireOne(row, index, region, kind, unit);
            if (!unit.isActive()) {
                unit.reopen();
            }
        }
        if (!before.equals(wanted(row, kind, parent, unit))) {
            unit.change(kind, parent, name, shortName);
        }
        boolean closes = unit.isActive() && !stays;
        return closes ? Tally.Outcome.CHANGED : Tally.Outcome.of(before, state(unit));
    }

    private static void requireRegion(SheetRow row, Unit unit, Region region) {
        if (!unit.getRegion().getCode().equals(region.getCode())) {
            throw new CellFault(
                    Column.REGION,
                    OrganizationError.REGION_FIXED.refusal(unit.getRegion().getName()));
        }
    }

    private static void requireOne(
            SheetRow row, Index index, Region region, UnitKind kind, Unit self) {
        if (kind.oneInRegion() && row.yes(Column.ACTIVE, true)) {
            index.units()
                    .filter(u -> u != self && u.isActive() && u.getKind() == kind)
                    .filter(u -> u.getRegion().getCode().equals(region.getCode()))
                    .findFirst()
                    .ifPresent(
                            u -> {
                                throw new CellFault(
                                        Column.KIND,
                                        OrganizationError.ONE_IN_REGION.refusal(u.getName()));
                            });
        }
    }

    private static UnitKind kind(String text) {
        return Arrays.stream(UnitKind.values())
                .filter(k -> title(k).equals(text))
                .findFirst()
                .orElseThrow(() -> OrganizationError.KIND_UNKNOWN.refusal(text));
    }

    static String title(UnitKind kind) {
        return Sheet.text("organization.kind." + kind);
    }

    private static Object wanted(SheetRow row, UnitKind kind, Unit parent, Unit unit) {
        String brief = row.text(Column.SHORT_NAME);
        String name = row.text(Column.NAME);
        return Arrays.asList(
                kind, code(parent), name, brief.isEmpty() ? name : brief, unit.isActive());
    }

    private static Object state(Unit unit) {
        return Arrays.asList(
                unit.getKind(),
                code(unit.getParent()),
                unit.getName(),
                unit.getShortName(),
                unit.isActive());
    }

    private static String code(Unit unit) {
        return Objects.isNull(unit) ? null : unit.getCode();
    }
}
