package cn.minsheng.attachment;

/** A file with its content, to be sent. */
public record ReadFile(String name, FileKind kind, byte[] content) {}
