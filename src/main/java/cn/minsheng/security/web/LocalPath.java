package cn.minsheng.security.web;

import java.util.regex.Pattern;

/** An address to go on to that somebody else may have written: only a page of ours will do. */
final class LocalPath {

    // A page, so no // and no backslash, by which a browser would leave; then what is asked of it.
    private static final Pattern PAGE =
            Pattern.compile("(/[A-Za-z0-9_-]+)+\\.xhtml(\\?[A-Za-z0-9_.~%&=+:,;@/-]*)?");
    private static final int LONGEST = 2000;
    private static final String HOME = "/index.xhtml";

    private LocalPath() {}

    /** The address, or the first page. */
    static String of(String wanted) {
        return wanted != null && wanted.length() <= LONGEST && PAGE.matcher(wanted).matches()
                ? wanted
                : HOME;
    }
}
