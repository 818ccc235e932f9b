package cn.minsheng.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Logger;

/** Refuses a file that may not be kept: by its size, its bytes, and what scanners find. */
@ApplicationScoped
public class CheckingFiles {
    private static final Logger LOG = Logger.getLogger(CheckingFiles.class.getName());

    private AttachmentLimits limits;
    private Iterable<Scanner> scanners;

    protected CheckingFiles() {}

    @Inject
    CheckingFiles(AttachmentLimits limits, @Any Instance<Scanner> scanners) {
        this(limits, (Iterable<Scanner>) scanners);
    }

    CheckingFiles(AttachmentLimits limits, Iterable<Scanner> scanners) {
        this.limits = limits;
        this.scanners = scanners;
    }

    /**
     * The kind that the file is, and that its name says too.
     *
     * @param name as {@link FileName} left it
     */
    FileKind check(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw AttachmentError.FILE_WITHOUT_CONTENT.refusal(name);
        }
        if (bytes.length > limits.bytes()) {
            throw AttachmentError.FILE_TOO_BIG.refusal(name, limits.megabytes());
        }
        FileKind said =
                FileKind.named(name)
                        .orElseThrow(() -> AttachmentError.FILE_KIND_NOT_ALLOWED.refusal(name));
        FileKind is =
                FileBytes.kind(name, bytes)
                        .orElseThrow(
                                () ->
                                        AttachmentError.FILE_NOT_RECOGNIZED.refusal(
                                                name, said.ending()));
        if (is != said) {
            throw AttachmentError.FILE_NOT_WHAT_IT_SAYS.refusal(name, said.ending(), is.ending());
        }
        for (Scanner scanner : scanners) {
            found(scanner, name, bytes)
                    .ifPresent(
                            what -> {
                                throw AttachmentError.FILE_INFECTED.refusal(name, what);
                            });
        }
        return is;
    }

    private static Optional<String> found(Scanner scanner, String name, byte[] bytes) {
        try {
            return scanner.find(bytes);
        } catch (UncheckedIOException e) {
            LOG.severe("The scanner of files does not answer: " + e.getMessage());
            throw AttachmentError.FILE_SCANNER_SILENT.refusal(name);
        }
    }
}
