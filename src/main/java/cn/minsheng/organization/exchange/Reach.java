package cn.minsheng.organization.exchange;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.OwnRegion;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A row that changes something outside of the own region is a bad row like any other. */
@ApplicationScoped
class Reach {
    static final String IMPORT = "organization.import";

    @Inject OwnRegion ownRegion;

    boolean holds(Unit unit) {
        return ownRegion.holds(IMPORT, unit);
    }

    boolean holds(Person person) {
        return ownRegion.holds(IMPORT, person);
    }

    /** Null stands for the top, which is no region's own. */
    void require(Column column, Region region, String what) {
        require(column, region != null && ownRegion.holds(IMPORT, region), what);
    }

    void require(Column column, Unit unit) {
        require(column, holds(unit), unit.getCode());
    }

    void require(Column column, Person person) {
        require(column, holds(person), person.getCode());
    }

    /** Somebody of the own region who may work elsewhere too, or somebody new. */
    void requireColleague(Column column, Person person) {
        boolean known = ownRegion.employs(IMPORT, person) || ownRegion.holds(IMPORT, person);
        require(column, known, person.getCode());
    }

    private static void require(Column column, boolean held, String what) {
        if (!held) {
            throw new CellFault(column, OrganizationError.OUTSIDE_OWN_REGION.refusal(what));
        }
    }
}
