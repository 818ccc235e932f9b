package cn.minsheng.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files as programs write them. */
final class SomeFiles {

    private SomeFiles() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(boolean locked) {
        return bytes(
                out -> {
                    Document document = new Document();
                    PdfWriter writer = PdfWriter.getInstance(document, out);
                    if (locked) {
                        writer.setEncryption(
                                "u".getBytes(),
                                "o".getBytes(),
                                PdfWriter.ALLOW_PRINTING,
                                PdfWriter.STANDARD_ENCRYPTION_128);
                    }
                    document.open();
                    document.add(new Paragraph("1"));
                    document.close();
                });
    }

    static byte[] docx() {
        return bytes(
                out -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        document.createParagraph().createRun().setText("示例");
                        document.write(out);
                    }
                });
    }

    static byte[] pptx() {
        return bytes(
                out -> {
                    try (XMLSlideShow show = new XMLSlideShow()) {
                        show.createSlide();
                        show.write(out);
                    }
                });
    }

    static byte[] xlsx() {
        return book(new XSSFWorkbook());
    }

    static byte[] xls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return book(new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] book(Workbook book) {
        return bytes(
                out -> {
                    try (book) {
                        book.createSheet("示例").createRow(0).createCell(0).setCellValue(1);
                        book.write(out);
                    }
                });
    }

    /** A workbook that asks for a password is no zip: it is one in a file of the old Office. */
    static byte[] lockedXlsx() {
        return bytes(
                out -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("p");
                        try (OutputStream package_ = encryptor.getDataStream(files)) {
                            package_.write(xlsx());
                        } catch (java.security.GeneralSecurityException e) {
                            throw new IOException(e);
                        }
                        files.writeFilesystem(out);
                    }
                });
    }

    /** Of Word 97: what counts is the stream and the flags at the beginning of it. */
    static byte[] doc(boolean locked, boolean macros) {
        byte[] head = new byte[1024];
        head[0] = (byte) 0xec;
        head[1] = (byte) 0xa5;
        head[11] = (byte) (locked ? 1 : 0);
        return bytes(
                out -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        files.createDocument(
                                new java.io.ByteArrayInputStream(head), "WordDocument");
                        if (macros) {
                            files.getRoot().createDirectory("Macros").createDirectory("VBA");
                        }
                        files.writeFilesystem(out);
                    }
                });
    }

    static byte[] docm() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                "word/document.xml",
                "<w/>",
                "word/vbaProject.bin",
                "x");
    }

    /** Named as if it had none: the project is there all the same. */
    static byte[] docxWithAProject() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>",
                "word/document.xml",
                "<w/>",
                "word/vbaProject.bin",
                "x");
    }

    static byte[] ofd() {
        return zip("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<ofd:Document/>");
    }

    /** 400 MB of nothing in 400 KB. */
    static byte[] bomb() {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                        zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                        zip.putNextEntry(new ZipEntry("word/document.xml"));
                        byte[] nothing = new byte[1 << 20];
                        for (int i = 0; i < 400; i++) {
                            zip.write(nothing);
                        }
                    }
                });
    }

    /** The zip's own flag that says it is locked, in both of its headers. */
    static byte[] lockedZip() {
        byte[] zip = ofd();
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K') {
                if (zip[i + 2] == 3 && zip[i + 3] == 4) {
                    zip[i + 6] |= 1;
                } else if (zip[i + 2] == 1 && zip[i + 3] == 2) {
                    zip[i + 8] |= 1;
                }
            }
        }
        return zip;
    }

    static byte[] zip(String... namesAndTexts) {
        return bytes(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (int i = 0; i < namesAndTexts.length; i += 2) {
                            zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                            zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                        }
                    }
                });
    }

    /** The head of a program of Windows. */
    static byte[] exe() {
        byte[] exe = new byte[512];
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[2] = (byte) 0x90;
        return exe;
    }

    static byte[] image(String format) {
        return bytes(
                out ->
                        javax.imageio.ImageIO.write(
                                new java.awt.image.BufferedImage(
                                        4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB),
                                format,
                                out));
    }
}
