package cn.minsheng.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A link of the chain. Its hash is over the hash before it, its own number, and every column of the
 * entry with its length in front, so that nothing can be moved from one column to the next.
 */
record Link(long seq, byte[] hash) {

    /** What the first link follows. */
    static final Link NONE = new Link(0, new byte[32]);

    private static final int ABSENT = -1;

    Link next(AuditEntry entry) {
        long number = seq + 1;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            return new Link(number, digest.digest(canonical(number, entry)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSame(byte[] kept) {
        return MessageDigest.isEqual(hash, kept);
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    static byte[] canonical(long seq, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(seq);
            out.writeLong(entry.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            text(out, entry.personId() == null ? null : entry.personId().toString());
            text(out, entry.person());
            text(out, entry.position());
            text(out, entry.address());
            text(out, entry.action());
            text(out, entry.objectType());
            text(out, entry.objectId());
            text(out, entry.before());
            text(out, entry.after());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }
}
