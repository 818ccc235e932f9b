package cn.minsheng.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file of the old Office, or one of the new that is locked: told by its streams. */
final class OleBytes {
    /** Storages that hold a project of Visual Basic, in Word and in Excel. */
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    /** FibBase.fEncrypted, [MS-DOC] 2.5.2: the second byte of the flags that begin at 10. */
    private static final int DOC_LOCKED_AT = 11;

    /** A workbook that is locked says so in the record after its BOF, [MS-XLS] 2.4.117. */
    private static final int FILE_PASS = 0x2f;

    private final String name;
    private final byte[] bytes;

    OleBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    Optional<FileKind> kind() {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw AttachmentError.FILE_LOCKED.refusal(name);
            }
            if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
                throw AttachmentError.FILE_HAS_MACROS.refusal(name);
            }
            if (root.hasEntry("WordDocument")) {
                return word(head(root, "WordDocument"));
            }
            return root.hasEntry("Workbook") ? excel(head(root, "Workbook")) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw AttachmentError.FILE_DAMAGED.refusal(name);
        }
    }

    private Optional<FileKind> word(byte[] head) {
        if ((head[DOC_LOCKED_AT] & 1) != 0) {
            throw AttachmentError.FILE_LOCKED.refusal(name);
        }
        return Optional.of(FileKind.DOC);
    }

    private Optional<FileKind> excel(byte[] head) {
        int next = 4 + word(head, 2);
        // A workbook that is protected for writing has a record between.
        for (int record = 0; record < 3 && next + 4 <= head.length; record++) {
            if (word(head, next) == FILE_PASS) {
                throw AttachmentError.FILE_LOCKED.refusal(name);
            }
            next += 4 + word(head, next + 2);
        }
        return Optional.of(FileKind.XLS);
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    private static byte[] head(DirectoryNode root, String stream) throws IOException {
        try (DocumentInputStream in = root.createDocumentInputStream(stream)) {
            byte[] head = new byte[512];
            int n = in.readNBytes(head, 0, head.length);
            return Arrays.copyOf(head, n);
        }
    }
}
