package cn.minsheng.security;

/**
 * What a request needs to know of an account whose person is active.
 *
 * @param round the round whose sessions hold
 */
public record Standing(int round, boolean mustChange) {}
