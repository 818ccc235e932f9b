package cn.minsheng.clock;

/**
 * Asked when a due time was missed: who had it. A feature whose cases have clocks implements it; no
 * case is known here.
 */
public interface Responsibility {
    /** The part before the colon of the owner keys that it answers for, as "problem". */
    String prefix();

    /** Who is responsible at this moment, before the act that is being recorded changes it. */
    Responsible of(String ownerKey, String kind);
}
