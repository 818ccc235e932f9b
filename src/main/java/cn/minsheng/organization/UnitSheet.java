package cn.minsheng.organization;

import java.io.Serializable;
import java.util.List;

/**
 * A unit at a glance.
 *
 * @param above the units that it belongs to, from the top
 * @param missing roles without which a level of the chain is skipped
 * @param dutyToday null when nobody is entered
 */
public record UnitSheet(
        Unit unit,
        List<Unit> above,
        List<Unit> parts,
        List<Seat> seats,
        List<Role> missing,
        String dutyToday)
        implements Serializable {
    /** Those who hold one of the roles that the unit needs. */
    public List<Seat> keySeats() {
        return seats.stream().filter(s -> unit.getKind().needs().contains(s.role())).toList();
    }
}
