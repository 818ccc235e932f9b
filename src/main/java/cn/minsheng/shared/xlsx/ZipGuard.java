package cn.minsheng.shared.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Copies an upload to a file, but no more than allowed, packed and unpacked. */
final class ZipGuard {
    private static final int MAX_PARTS = 1_000;

    private final XlsxLimits limits;
    private final byte[] buffer = new byte[1 << 16];

    ZipGuard(XlsxLimits limits) {
        this.limits = limits;
    }

    void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limits.bytes()) {
                    throw tooBig();
                }
                out.write(buffer, 0, n);
            }
        }
        unpack(file);
    }

    private void unpack(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw tooBig();
            }
            long left = limits.inflated();
            for (ZipEntry part : Collections.list(zip.entries())) {
                left -= size(zip.getInputStream(part), left);
            }
        } catch (ZipException e) {
            throw XlsxError.XLSX_MALFORMED.refusal();
        }
    }

    private long size(InputStream part, long most) throws IOException {
        long size = 0;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            size += n;
            if (size > most) {
                throw tooBig();
            }
        }
        return size;
    }

    private RuntimeException tooBig() {
        return XlsxError.XLSX_TOO_BIG.refusal(limits.bytes() >> 20);
    }
}
