package cn.minsheng.attachment;

/** What a feature answers about files of its cases. */
public interface AttachmentOwner {

    /** How its keys begin, as {@code problem}: it is asked for {@code problem:12}. */
    String prefix();

    /** Whether whoever is signed in may read the case and so its files. */
    boolean mayRead(String ownerKey);
}
