package cn.minsheng.organization;

import java.io.Serializable;

/**
 * Somebody as a line of a list.
 *
 * @param positions units and titles held now, with signs between; empty when none
 */
public record PersonLine(Long id, String code, String name, boolean active, String positions)
        implements Serializable {}
