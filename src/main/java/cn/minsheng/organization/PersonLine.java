package cn.minsheng.organization;

import java.io.Serializable;

/**
 * Somebody as a line of a list.
 *
 * @param kept whether the one who looks may change the person; not who works in another region too
 * @param positions units and titles held now, with signs between; empty when none
 */
public record PersonLine(
        Long id, String code, String name, boolean active, boolean kept, String positions)
        implements Serializable {}
