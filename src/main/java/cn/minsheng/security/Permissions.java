package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table "Who may do what", out of {@code /permissions.csv}; there and nowhere else it is said.
 */
@ApplicationScoped
public class Permissions {

    /** What the rows of pages begin with. */
    public static final String PAGE = "page:";

    /** What the rows of other addresses begin with. */
    public static final String PATH = "path:";

    private final Map<String, Permission> rows = new LinkedHashMap<>();

    /** Reads the table; a malformed line stops the application. */
    public Permissions() {
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Permission::parse)
                .forEach(this::add);
    }

    private void add(Permission row) {
        if (rows.put(row.action(), row) != null) {
            throw new IllegalStateException("Twice in the permission table: " + row.action());
        }
    }

    /** All actions and pages that the table names. */
    public Set<String> names() {
        return rows.keySet();
    }

    /**
     * The row that decides on an address of the application: of the page, else the nearest of
     * {@code path:}, which may end in {@code /*}.
     */
    public Optional<String> ofPath(String path) {
        if (rows.containsKey(PATH + path)) {
            return Optional.of(PATH + path);
        }
        for (int i = path.lastIndexOf('/'); i >= 0; i = path.lastIndexOf('/', i - 1)) {
            String row = PATH + path.substring(0, i) + "/*";
            if (rows.containsKey(row)) {
                return Optional.of(row);
            }
        }
        return Optional.of(PAGE + path).filter(rows::containsKey);
    }

    /** Whether one need not be signed in. */
    public boolean isForEverybody(String action) {
        return of(action).everybody();
    }

    Permission of(String action) {
        return find(action)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Not in the permission table: " + action));
    }

    Optional<Permission> find(String action) {
        return Optional.ofNullable(rows.get(action));
    }

    private static String text() {
        try (InputStream in = Permissions.class.getResourceAsStream("/permissions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("permissions.csv", e);
        }
    }
}
