package cn.minsheng.attachment;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A file as a browser sent it, on its way from a page to {@link Attachments}.
 *
 * @param name as it was sent, folders and all
 */
public record Upload(String name, byte[] content) {

    /** Of an input that may have been left empty: browsers then send one part without a name. */
    public static List<Upload> of(List<Part> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part.getSubmittedFileName() != null)
                        .filter(part -> !part.getSubmittedFileName().isBlank())
                        .map(Upload::read)
                        .toList();
    }

    private static Upload read(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
