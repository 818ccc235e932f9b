package cn.minsheng.security;

import cn.minsheng.organization.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: long enough, not one's login or name, not one that everybody tries. */
@ApplicationScoped
public class PasswordRules {

    private static final int LONGEST = 128;
    private static final int KINDS_OF_CHARACTERS = 5;

    private final Set<String> common = common();

    @Inject private SecuritySettings settings;

    /** For tests. */
    PasswordRules(SecuritySettings settings) {
        this.settings = settings;
    }

    protected PasswordRules() {}

    /** Refuses with what is wrong about it. */
    void require(String password, Person person) {
        String plain = password.toLowerCase(Locale.ROOT);
        int shortest = settings.shortestPassword();
        if (password.codePointCount(0, password.length()) < shortest) {
            throw SecurityError.PASSWORD_SHORT.refusal(shortest);
        }
        if (password.length() > LONGEST) {
            throw SecurityError.PASSWORD_LONG.refusal(LONGEST);
        }
        if (plain.contains(person.getCode()) || plain.contains(person.getName())) {
            throw SecurityError.PASSWORD_HAS_NAME.refusal();
        }
        if (common.contains(plain)
                || common.contains(stem(plain))
                || plain.chars().distinct().count() < KINDS_OF_CHARACTERS
                || isRun(plain)) {
            throw SecurityError.PASSWORD_COMMON.refusal();
        }
    }

    /** Password123! is as common as password. */
    private static String stem(String plain) {
        return plain.replaceFirst("^[^a-z]+", "").replaceFirst("[^a-z]+$", "");
    }

    /** 1234567890, abcdefghij, and the same backwards. */
    private static boolean isRun(String plain) {
        long steps = 0;
        for (int i = 1; i < plain.length(); i++) {
            if (Math.abs(plain.charAt(i) - plain.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps >= plain.length() - 2;
    }

    private static Set<String> common() {
        try (InputStream in =
                PasswordRules.class.getResourceAsStream("/security/common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
