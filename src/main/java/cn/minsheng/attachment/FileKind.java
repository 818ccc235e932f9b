package cn.minsheng.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be added, each by the endings that its names have. */
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            false,
            "pptx"),
    /** WPS Office writes the same bytes under its own ending. */
    DOC("application/msword", false, "doc", "wps"),
    XLS("application/vnd.ms-excel", false, "xls", "et"),
    OFD("application/ofd", false, "ofd"),
    TEXT("text/plain", false, "txt");

    private final String type;
    private final boolean shown;
    private final String[] endings;

    FileKind(String type, boolean shown, String... endings) {
        this.type = type;
        this.shown = shown;
        this.endings = endings;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** Whether a browser may show it by itself instead of saving it. */
    public boolean shown() {
        return shown;
    }

    /** The ending by which messages call it. */
    String ending() {
        return endings[0];
    }

    /** All endings, for the dialog in which files are chosen. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> Arrays.stream(kind.endings))
                .map(ending -> "." + ending)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    /** The kind that a name says. */
    static Optional<FileKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings).contains(ending))
                .findFirst();
    }
}
