/**
 * Who did what: sign-ins, refusals and every change of an entity, with person, position, address,
 * before and after.
 *
 * <p>Entries are written in the transaction of what they tell, so that neither is without the
 * other. They are chained afterwards, by one node at a time: if every writer had to wait for the
 * link before its own, all writers would wait for each other. Until it is chained, a second or two,
 * an entry is guarded by the database's privileges alone.
 *
 * <p>A chain that is cut at its end, or computed anew as a whole, is in itself sound. It is told by
 * what has left the system: exports and results of verification name the numbers and hashes.
 */
package cn.minsheng.audit;
