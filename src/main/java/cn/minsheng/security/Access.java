package cn.minsheng.security;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.shared.Denied;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the current user may do something, and in which position; refusals are on record. */
@ApplicationScoped
public class Access {

    @Inject private CurrentUser user;
    @Inject private Permissions permissions;
    @Inject private Event<Denied> refusals;

    /**
     * The position in which the current user may do it for the unit: the one acted in if that may,
     * else the first that may.
     */
    public Position require(String action, Unit unit) {
        return find(action, unit).orElseThrow(() -> denied(action, key(unit)));
    }

    /** Whether {@link #require} would not refuse. */
    public boolean may(String action, Unit unit) {
        return find(action, unit).isPresent();
    }

    /** Whether the current user may do it for every unit of the region. */
    public boolean may(String action, Region region) {
        Permission row = permissions.of(action);
        return user.positions().stream().anyMatch(position -> row.allows(position, region));
    }

    /** Whether the current user may do it for some unit or other. */
    public boolean maySomewhere(String action) {
        Permission row = permissions.of(action);
        return row.everybody()
                || row.open() && user.find().isPresent()
                || user.positions().stream().anyMatch(row::somewhere);
    }

    /**
     * Refuses a position that is not the current user's now, own or stood in for, or in which the
     * action can be done nowhere.
     *
     * @return the position as it is kept
     */
    public Position requireIn(String action, Position given) {
        Permission row = permissions.of(action);
        return user.positions().stream()
                .filter(position -> given != null && position.getId().equals(given.getId()))
                .filter(row::somewhere)
                .findFirst()
                .orElseThrow(
                        () -> denied(action, given == null ? "" : "position:" + given.getId()));
    }

    /**
     * "Nobody verifies, seals, signs or decides on a case of a unit in which they hold a position",
     * be it in a part of the unit or in the whole that it is a part of.
     */
    public void requireUninvolved(String action, Unit unit) {
        if (involved(unit)) {
            refusals.fire(new Denied(action, key(unit)));
            throw SecurityError.INVOLVED.refusal(unit.getShortName());
        }
    }

    /**
     * Whether the current user holds a position in the unit, or stands in for somebody who does.
     */
    public boolean involved(Unit unit) {
        return user.positions().stream().anyMatch(position -> Permission.involved(position, unit));
    }

    /** The refusal to throw. It reads the same as that of {@link #notFound}. */
    public DomainException denied(String action, String key) {
        refusals.fire(new Denied(action, key));
        return SecurityError.NOT_ALLOWED.refusal();
    }

    /** Also when it is there, and the current user may not know of it. */
    public DomainException notFound(String action, String key) {
        return denied(action, key);
    }

    private Optional<Position> find(String action, Unit unit) {
        Permission row = permissions.of(action);
        Position acting = user.acting();
        if (acting != null && row.allows(acting, unit)) {
            return Optional.of(acting);
        }
        return user.positions().stream().filter(p -> row.allows(p, unit)).findFirst();
    }

    private static String key(Unit unit) {
        return "unit:" + unit.getId();
    }
}
