package cn.minsheng.organization;

/**
 * A unit as typed in.
 *
 * @param parentId null at the top of its region
 * @param shortName the full name when blank
 */
public record UnitEntry(
        String code,
        String regionCode,
        Long parentId,
        UnitKind kind,
        String name,
        String shortName) {}
