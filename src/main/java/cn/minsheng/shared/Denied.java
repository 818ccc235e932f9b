package cn.minsheng.shared;

/**
 * Fired when somebody is refused, outside or inside a transaction that may roll back.
 *
 * @param action of the permission table
 * @param key of what it was wanted for, such as {@code problem:12} or {@code unit:7}; empty when it
 *     was for nothing in particular
 */
public record Denied(String action, String key) {}
