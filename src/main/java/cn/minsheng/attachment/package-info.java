/**
 * Files that belong to a case: evidence, drawings, letters that were received.
 *
 * <p>What is added stays: both tables are append-only, the content by itself so that a list of
 * files never reads it. Nothing is believed of what a browser says about a file: its kind is read
 * from its bytes, and a name that says otherwise is refused, as is what runs code, what is locked
 * by a password (no scanner can look into it) and what unpacks without end.
 *
 * <p>This package knows no feature. A feature calls {@link cn.minsheng.attachment.Attachments} in
 * its own transaction and answers {@link cn.minsheng.attachment.AttachmentOwner} when a file is
 * asked for.
 */
package cn.minsheng.attachment;
