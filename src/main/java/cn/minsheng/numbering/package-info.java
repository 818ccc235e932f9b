/**
 * Numbers of documents and cases.
 *
 * <p>A database sequence is not used: it leaves a gap for every transaction that is rolled back,
 * and an official document's number must not be missing. The counter's row is locked until the
 * caller's transaction ends, so two documents of one kind, region and year are issued one after the
 * other.
 */
package cn.minsheng.numbering;
