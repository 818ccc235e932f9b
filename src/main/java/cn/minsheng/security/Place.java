package cn.minsheng.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Where somebody signs in.
 *
 * @param address of the network
 * @param token the browser's own, kept in a cookie since the first sign-in; a new one else
 */
record Place(String address, String token) {

    /** The token's hash; the token itself is kept by the browser alone. */
    String device() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return "browser:" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
