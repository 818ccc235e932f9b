package cn.minsheng.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file's kind by its bytes, and refuses what may not come in whatever its kind. */
final class FileBytes {
    private static final byte[] PDF = latin("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /** In the trailer, or in the dictionary of the stream that stands for it. */
    private static final Pattern LOCKED_PDF =
            Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

    private FileBytes() {}

    /**
     * The kind that the bytes are.
     *
     * @param name for messages
     * @return empty when they are of no kind that may come in
     */
    static Optional<FileKind> kind(String name, byte[] bytes) {
        if (starts(bytes, PDF)) {
            return Optional.of(pdf(name, bytes));
        }
        if (starts(bytes, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (starts(bytes, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (starts(bytes, ZIP) || starts(bytes, EMPTY_ZIP)) {
            return new ZipBytes(name, bytes).kind();
        }
        if (starts(bytes, OLE)) {
            return new OleBytes(name, bytes).kind();
        }
        return isText(bytes) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static FileKind pdf(String name, byte[] bytes) {
        if (LOCKED_PDF.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            throw AttachmentError.FILE_LOCKED.refusal(name);
        }
        return FileKind.PDF;
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, Charset.forName("GB18030"));
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && ByteBuffer.wrap(bytes, 0, magic.length).equals(ByteBuffer.wrap(magic));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
