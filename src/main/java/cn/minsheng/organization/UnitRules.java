package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rules on the unit tree, common to typing in and importing. */
@ApplicationScoped
public class UnitRules {
    @Inject Units units;
    @Inject Positions positions;
    @Inject Editor editor;

    /**
     * A region has one government, one task force, one inspection office in use.
     *
     * @param self not yet of that kind, or null
     */
    public void requireOne(Region region, UnitKind kind, Unit self) {
        if (kind != null && kind.oneInRegion()) {
            units.one(region, kind)
                    .filter(other -> other != self)
                    .ifPresent(
                            other -> {
                                throw OrganizationError.ONE_IN_REGION.refusal(other.getName());
                            });
        }
    }

    /** Switches a unit off: it has no parts and nobody holds a position in it. */
    public void close(Unit unit) {
        int parts = units.activePartsOf(unit).size();
        if (parts > 0) {
            throw OrganizationError.UNIT_HAS_PARTS.refusal(unit.getName(), parts);
        }
        int people = positions.in(unit, editor.now()).size();
        if (people > 0) {
            throw OrganizationError.UNIT_HAS_PEOPLE.refusal(unit.getName(), people);
        }
        unit.close();
    }
}
