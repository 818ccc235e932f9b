package cn.minsheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.minsheng.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingFilesTest {

    private static final byte[] HTML =
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    private final CheckingFiles checking = with();

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("通知.pdf", SomeFiles.pdf(false), FileKind.PDF),
                arguments("现场.PNG", SomeFiles.image("png"), FileKind.PNG),
                arguments("现场.jpeg", SomeFiles.image("jpg"), FileKind.JPEG),
                arguments("函.docx", SomeFiles.docx(), FileKind.DOCX),
                arguments("台账.xlsx", SomeFiles.xlsx(), FileKind.XLSX),
                arguments("汇报.pptx", SomeFiles.pptx(), FileKind.PPTX),
                arguments("函.doc", SomeFiles.doc(false, false), FileKind.DOC),
                arguments("函.wps", SomeFiles.doc(false, false), FileKind.DOC),
                arguments("台账.xls", SomeFiles.xls(null), FileKind.XLS),
                arguments("公文.ofd", SomeFiles.ofd(), FileKind.OFD),
                arguments("说明.txt", "羊水诊断".getBytes(StandardCharsets.UTF_8), FileKind.TEXT),
                arguments("说明.txt", "羊水诊断".getBytes(Charset.forName("GB18030")), FileKind.TEXT),
                arguments("页面.txt", HTML, FileKind.TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void whatOfficesUseMayComeIn(String name, byte[] bytes, FileKind kind) {
        assertThat(checking.check(name, bytes)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        byte[] png = SomeFiles.image("png");
        return Stream.of(
                arguments("空.pdf", new byte[0], AttachmentError.FILE_WITHOUT_CONTENT),
                arguments("大.png", Arrays.copyOf(png, (1 << 20) + 1), AttachmentError.FILE_TOO_BIG),
                arguments("程序.exe", SomeFiles.exe(), AttachmentError.FILE_KIND_NOT_ALLOWED),
                arguments("网页.html", HTML, AttachmentError.FILE_KIND_NOT_ALLOWED),
                arguments("无后缀", HTML, AttachmentError.FILE_KIND_NOT_ALLOWED),
                arguments("宏.docm", SomeFiles.docm(), AttachmentError.FILE_KIND_NOT_ALLOWED),
                arguments("图.svg", HTML, AttachmentError.FILE_KIND_NOT_ALLOWED),
                arguments("程序.pdf", SomeFiles.exe(), AttachmentError.FILE_NOT_RECOGNIZED),
                arguments("程序.txt", SomeFiles.exe(), AttachmentError.FILE_NOT_RECOGNIZED),
                arguments("程序.pdf.txt", SomeFiles.exe(), AttachmentError.FILE_NOT_RECOGNIZED),
                arguments("包.docx", SomeFiles.zip("a", "b"), AttachmentError.FILE_NOT_RECOGNIZED),
                arguments("半.txt", new byte[] {(byte) 0x81}, AttachmentError.FILE_NOT_RECOGNIZED),
                arguments("网页.pdf", HTML, AttachmentError.FILE_NOT_WHAT_IT_SAYS),
                arguments("函.xlsx", SomeFiles.docx(), AttachmentError.FILE_NOT_WHAT_IT_SAYS),
                arguments("图.jpg", png, AttachmentError.FILE_NOT_WHAT_IT_SAYS),
                arguments("公文.ofd", SomeFiles.docx(), AttachmentError.FILE_NOT_WHAT_IT_SAYS),
                arguments("宏.docx", SomeFiles.docm(), AttachmentError.FILE_HAS_MACROS),
                arguments("宏.docx", SomeFiles.docxWithAProject(), AttachmentError.FILE_HAS_MACROS),
                arguments("宏.doc", SomeFiles.doc(false, true), AttachmentError.FILE_HAS_MACROS),
                arguments("密.pdf", SomeFiles.pdf(true), AttachmentError.FILE_LOCKED),
                arguments("密.xlsx", SomeFiles.lockedXlsx(), AttachmentError.FILE_LOCKED),
                arguments("密.xls", SomeFiles.xls("p"), AttachmentError.FILE_LOCKED),
                arguments("密.doc", SomeFiles.doc(true, false), AttachmentError.FILE_LOCKED),
                arguments("密.ofd", SomeFiles.lockedZip(), AttachmentError.FILE_LOCKED),
                arguments("弹.docx", SomeFiles.bomb(), AttachmentError.FILE_UNPACKS_TOO_BIG),
                arguments("断.docx", half(SomeFiles.docx()), AttachmentError.FILE_DAMAGED),
                arguments("断.xls", half(SomeFiles.xls(null)), AttachmentError.FILE_DAMAGED),
                arguments("断.doc", head(SomeFiles.xls(null)), AttachmentError.FILE_DAMAGED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void whatMayHarmIsRefused(String name, byte[] bytes, AttachmentError why) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> checking.check(name, bytes))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(why);
                            assertThat(refusal.text(Locale.CHINESE)).contains(name);
                        });
    }

    @Test
    void aFileThatIsNotWhatItSaysIsToldBoth() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> checking.check("函.xlsx", SomeFiles.docx()))
                .satisfies(
                        refusal ->
                                assertThat(refusal.text(Locale.CHINESE))
                                        .contains("按文件名是 xlsx，实际内容是 docx"));
    }

    @Test
    void whatAScannerFindsIsRefused() {
        assertRefused(bytes -> Optional.of("Eicar"), AttachmentError.FILE_INFECTED);
    }

    @Test
    void aScannerThatCanNotBeAskedIsNotGoneAround() {
        assertRefused(
                bytes -> {
                    throw new UncheckedIOException(new IOException("no answer"));
                },
                AttachmentError.FILE_SCANNER_SILENT);
    }

    private static void assertRefused(Scanner scanner, AttachmentError why) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> with(scanner).check("通知.pdf", SomeFiles.pdf(false)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(why));
    }

    private static CheckingFiles with(Scanner... scanners) {
        return new CheckingFiles(new AttachmentLimits(1, 3), List.of(scanners));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, 20);
    }
}
