package cn.minsheng.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: PBKDF2 with a salt of its own, as {@code
 * pbkdf2-sha512:iterations:salt:hash}.
 */
public record PasswordHash(int iterations, byte[] salt, byte[] hash) {

    private static final String KIND = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of a password, with a new salt. */
    public static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, salt, iterations));
    }

    /** Of what {@link #text} gave. */
    public static PasswordHash parse(String text) {
        String[] parts = text.split(":");
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            throw new IllegalArgumentException("Not a kept password");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    /** As it is kept. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                ":",
                KIND,
                String.valueOf(iterations),
                base64.encodeToString(salt),
                base64.encodeToString(hash));
    }

    /** Whether it is of this password; takes the same time either way. */
    public boolean isOf(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            key.clearPassword();
        }
    }

    /** Without what is kept: it must not come into a log. */
    @Override
    public String toString() {
        return KIND;
    }
}
