package cn.minsheng.attachment;

import java.util.Optional;

/** Looks into a file before it is kept. Every bean of this type is asked. */
public interface Scanner {

    /**
     * What was found, in the scanner's words; empty when nothing was.
     *
     * @throws java.io.UncheckedIOException when the scanner can't be asked: the file is then
     *     refused, since a scanner that is switched on must not be gone around
     */
    Optional<String> find(byte[] content);
}
