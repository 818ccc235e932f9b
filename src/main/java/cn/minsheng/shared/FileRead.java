package cn.minsheng.shared;

/**
 * Fired when somebody read a file of a case, in the transaction that read it.
 *
 * @param ownerKey of the case, such as {@code problem:12}
 * @param id of the file
 * @param sha256 of the content that was sent
 */
public record FileRead(String ownerKey, long id, String name, String sha256) {}
