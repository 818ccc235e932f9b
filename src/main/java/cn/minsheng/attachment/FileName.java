package cn.minsheng.attachment;

import java.text.Normalizer;

/** A name as it may be stored and shown. */
final class FileName {
    /** Ext4 and NTFS keep no more than 255 bytes or characters; a reason for it comes after. */
    static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name without folders and without what can't be seen: control characters, and those that
     * turn the direction of reading and so make {@code fdp.exe} out of {@code exe.pdf}.
     */
    static String clean(String typed) {
        String name = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Cc: controls, Cf: directions, joiners, byte order marks; Zl, Zp: line ends; Cs, Co, Cn:
        // no characters.
        name = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        name = name.replaceAll("[<>:\"|?*]", "_").replaceAll("\\p{Z}+", " ").strip();
        // Windows drops dots and spaces at the end, so that what was checked isn't what is opened.
        name = name.replaceAll("[. ]+$", "");
        if (name.isEmpty() || name.startsWith(".") && name.indexOf('.', 1) < 0) {
            throw AttachmentError.FILE_NAME_MISSING.refusal();
        }
        if (name.length() > LONGEST) {
            throw AttachmentError.FILE_NAME_TOO_LONG.refusal(name.substring(0, 40) + "…", LONGEST);
        }
        return name;
    }
}
