package cn.minsheng.organization;

/** Fired in the transaction that disables somebody: sessions end at once. */
public record PersonLeaving(Person person) {}
