package cn.minsheng.organization;

import java.io.Serializable;
import java.util.List;

/**
 * A unit as a line of the tree.
 *
 * @param depth 0 at the top of its region
 * @param region name
 * @param people who hold a position in it now
 * @param missing roles without which a level of the chain is skipped
 */
public record UnitLine(
        Long id,
        int depth,
        String region,
        String name,
        String shortName,
        UnitKind kind,
        boolean active,
        long people,
        List<Role> missing)
        implements Serializable {}
