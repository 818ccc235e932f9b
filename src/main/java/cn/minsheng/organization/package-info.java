/**
 * Regions, units, people, positions, stand-ins, duty roster.
 *
 * <p>What lies above an entity (a unit's region, a position's unit and person) is loaded with it:
 * these trees are small, and pages walk up them after the transaction. Nothing that a case may name
 * is ever deleted: units and people are switched off, positions end.
 */
package cn.minsheng.organization;
