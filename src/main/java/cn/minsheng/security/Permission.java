package cn.minsheng.security;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import java.util.Arrays;
import java.util.List;

/**
 * One row of the permission table.
 *
 * @param own who may do it for the position's unit and those below
 * @param region who may do it for every unit of the position's region and those below
 * @param open whether it is for everybody who is signed in, with a position or without
 * @param everybody whether it is also for those who are not signed in
 */
record Permission(
        String action, List<Grant> own, List<Grant> region, boolean open, boolean everybody) {

    static Permission parse(String line) {
        String[] columns = line.split(";", 4);
        if (columns.length != 4) {
            throw new IllegalArgumentException("Not action;own unit;own region;note: " + line);
        }
        boolean everybody = columns[1].strip().equals("EVERYBODY");
        boolean open = everybody || columns[1].strip().equals("*");
        return new Permission(
                columns[0].strip(),
                open ? List.of(new Grant.Anyone()) : grants(columns[1]),
                grants(columns[2]),
                open,
                everybody);
    }

    private static List<Grant> grants(String column) {
        return Arrays.stream(column.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Grant::parse)
                .toList();
    }

    /** Whether the position may do it for some unit or other. */
    boolean somewhere(Position position) {
        return fits(own, position) || fits(region, position);
    }

    /** Whether the position may do it for this unit. */
    boolean allows(Position position, Unit unit) {
        return fits(own, position) && unit.isWithin(position.getUnit())
                || allows(position, unit.getRegion());
    }

    /** Whether the position may do it for every unit of this region. */
    boolean allows(Position position, Region whole) {
        return fits(region, position) && whole.isWithin(position.getUnit().getRegion());
    }

    private static boolean fits(List<Grant> grants, Position position) {
        return grants.stream().anyMatch(grant -> grant.fits(position));
    }

    /**
     * Whether a position is in the unit, in a part of it or in the unit that it is a part of. A
     * government is above its offices, but they are not one office.
     */
    static boolean involved(Position position, Unit unit) {
        Unit own = position.getUnit();
        return part(own, unit) || part(unit, own);
    }

    private static boolean part(Unit unit, Unit whole) {
        return unit.isWithin(whole)
                && (whole.getKind() != UnitKind.GOVERNMENT
                        || unit.getCode().equals(whole.getCode()));
    }
}
