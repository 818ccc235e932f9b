package cn.minsheng.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A file that is a zip: told by the parts that it has. Every part is unpacked and counted, since
 * the sizes that a zip states of itself need not be true.
 */
final class ZipBytes {
    private static final int MAX_PARTS = 5_000;
    private static final long MAX_UNPACKED = 300L << 20;

    /** Text packs 20 to 1, an empty sheet perhaps 100 to 1. */
    private static final long MAX_RATIO = 200;

    /** Smaller files may pack as well as they like. */
    private static final long RATIO_FROM = 10L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final String name;
    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    ZipBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    Optional<FileKind> kind() {
        List<String> parts = new ArrayList<>();
        String types = "";
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.add(part.getName());
                String text = read(zip, part, parts.size());
                types = part.getName().equals(CONTENT_TYPES) ? text : types;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw AttachmentError.FILE_DAMAGED.refusal(name);
        }
        if (hasMacros(parts, types)) {
            throw AttachmentError.FILE_HAS_MACROS.refusal(name);
        }
        return parts.contains("OFD.xml") ? Optional.of(FileKind.OFD) : office(types);
    }

    private String read(ZipFile zip, ZipArchiveEntry part, int count) throws IOException {
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw AttachmentError.FILE_LOCKED.refusal(name);
        }
        if (count > MAX_PARTS || !zip.canReadEntryData(part)) {
            throw AttachmentError.FILE_UNPACKS_TOO_BIG.refusal(name);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count(n);
                if (part.getName().equals(CONTENT_TYPES)) {
                    kept.write(buffer, 0, n);
                }
            }
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    private void count(int n) {
        unpacked += n;
        if (unpacked > MAX_UNPACKED
                || unpacked > RATIO_FROM && unpacked > MAX_RATIO * bytes.length) {
            throw AttachmentError.FILE_UNPACKS_TOO_BIG.refusal(name);
        }
    }

    private static Optional<FileKind> office(String types) {
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileKind.XLSX);
        }
        return types.contains("presentationml.presentation.main+xml")
                ? Optional.of(FileKind.PPTX)
                : Optional.empty();
    }

    private static boolean hasMacros(List<String> parts, String types) {
        return types.toLowerCase(Locale.ROOT).contains("macroenabled")
                || parts.stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(
                                part ->
                                        part.endsWith("vbaproject.bin")
                                                || part.contains("/macrosheets/")
                                                || part.contains("/activex/"));
    }
}
