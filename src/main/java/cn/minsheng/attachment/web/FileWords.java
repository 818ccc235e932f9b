package cn.minsheng.attachment.web;

import cn.minsheng.attachment.Attachment;
import cn.minsheng.attachment.AttachmentLimits;
import cn.minsheng.attachment.FileKind;
import cn.minsheng.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words and icons for the tags {@code m:files} and {@code m:upload}. */
@Named
@RequestScoped
public class FileWords {

    private static final int KILO = 1024;

    @Inject private AttachmentLimits limits;
    @Inject private Words words;

    /** The line of help that says what may be added. */
    public String getLimits() {
        return words.say("attachment.choose.help", limits.megabytes(), limits.files());
    }

    /** What the dialog offers. */
    public String getAccepted() {
        return FileKind.accepted();
    }

    /** The size in the unit that reads best. */
    public String size(Attachment file) {
        if (file.getSize() < KILO) {
            return words.say("attachment.size.bytes", file.getSize());
        }
        return file.getSize() < KILO * KILO
                ? words.say("attachment.size.kilobytes", file.getSize() / KILO)
                : words.say(
                        "attachment.size.megabytes",
                        Math.round(file.getSize() * 10.0 / (KILO * KILO)) / 10.0);
    }

    /** The icon of its kind. */
    public String icon(Attachment file) {
        return switch (file.getKind()) {
            case PDF, OFD -> "pi-file-pdf";
            case PNG, JPEG -> "pi-image";
            case DOC, DOCX -> "pi-file-word";
            case XLS, XLSX -> "pi-file-excel";
            case PPTX, TEXT -> "pi-file";
        };
    }
}
