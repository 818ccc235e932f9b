package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;

/** The administrator keeps regions and the unit tree, of the own region and those below. */
@UseCase
public class KeepingUnits {
    static final String ACTION = "unit.keep";

    @Inject Units units;
    @Inject OwnRegion ownRegion;
    @Inject UnitRules rules;

    /** A new region hangs under one that the administrator keeps. */
    @Does(ACTION)
    public Region addRegion(String code, String name, String parentCode) {
        Region parent = units.requireRegion(parentCode);
        ownRegion.require(ACTION, parent);
        if (units.region(code).isPresent()) {
            throw OrganizationError.CODE_TAKEN.refusal(code);
        }
        Region region = new Region(code, name, parent);
        units.add(region);
        return region;
    }

    @Does(ACTION)
    public void renameRegion(String code, int version, String name) {
        Region region = units.lockRegion(code);
        ownRegion.require(ACTION, region);
        region.requireVersion(version);
        region.change(name, region.getParent());
    }

    @Does(ACTION)
    public Unit add(UnitEntry entry) {
        Region region = units.lockRegion(entry.regionCode());
        ownRegion.require(ACTION, region);
        rules.requireOne(region, entry.kind(), null);
        Unit unit =
                new Unit(
                        entry.code(),
                        region,
                        parent(entry),
                        entry.kind(),
                        entry.name(),
                        entry.shortName());
        if (units.byCode(unit.getCode()).isPresent()) {
            throw OrganizationError.CODE_TAKEN.refusal(unit.getCode());
        }
        units.add(unit);
        return unit;
    }

    /** Changes all but code and region, which a unit keeps for good. */
    @Does(ACTION)
    public void change(Long id, int version, UnitEntry entry) {
        Unit unit = lock(id, version);
        if (unit.isActive()) {
            rules.requireOne(unit.getRegion(), entry.kind(), unit);
        }
        unit.change(entry.kind(), parent(entry), entry.name(), entry.shortName());
    }

    @Does(ACTION)
    public void close(Long id, int version) {
        rules.close(lock(id, version));
    }

    @Does(ACTION)
    public void reopen(Long id, int version) {
        Unit unit = lock(id, version);
        rules.requireOne(unit.getRegion(), unit.getKind(), unit);
        unit.reopen();
    }

    private Unit lock(Long id, int version) {
        Unit unit = units.lock(id);
        ownRegion.require(ACTION, unit);
        unit.requireVersion(version);
        units.lockRegion(unit.getRegion().getCode());
        return unit;
    }

    private Unit parent(UnitEntry entry) {
        return entry.parentId() == null ? null : units.lock(entry.parentId());
    }
}
