package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The administrator keeps regions and the unit tree. */
@ApplicationScoped
@Transactional
public class KeepingUnits {
    @Inject Units units;
    @Inject UnitRules rules;

    public Region addRegion(String code, String name, String parentCode) {
        if (units.region(code).isPresent()) {
            throw OrganizationError.CODE_TAKEN.refusal(code);
        }
        Region region = new Region(code, name, parentRegion(parentCode));
        units.add(region);
        return region;
    }

    public void changeRegion(String code, int version, String name, String parentCode) {
        Region region = units.lockRegion(code);
        region.requireVersion(version);
        region.change(name, parentRegion(parentCode));
    }

    private Region parentRegion(String code) {
        return code == null || code.isBlank() ? null : units.requireRegion(code);
    }

    public Unit add(UnitEntry entry) {
        Region region = units.lockRegion(entry.regionCode());
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
    public void change(Long id, int version, UnitEntry entry) {
        Unit unit = lock(id, version);
        if (unit.isActive()) {
            rules.requireOne(unit.getRegion(), entry.kind(), unit);
        }
        unit.change(entry.kind(), parent(entry), entry.name(), entry.shortName());
    }

    public void close(Long id, int version) {
        rules.close(lock(id, version));
    }

    public void reopen(Long id, int version) {
        Unit unit = lock(id, version);
        rules.requireOne(unit.getRegion(), unit.getKind(), unit);
        unit.reopen();
    }

    private Unit lock(Long id, int version) {
        Unit unit = units.lock(id);
        unit.requireVersion(version);
        units.lockRegion(unit.getRegion().getCode());
        return unit;
    }

    private Unit parent(UnitEntry entry) {
        return entry.parentId() == null ? null : units.lock(entry.parentId());
    }
}
