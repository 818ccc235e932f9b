package cn.minsheng.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A PostgreSQL of our own with the database {@code minsheng}, its owner and the application's role.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String OWNER = "minsheng_owner";
    public static final String APPLICATION = "minsheng_app";

    private final EmbeddedPostgres server;

    private LocalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Keeps its data in the folder, through crashes too. */
    public static LocalDatabase in(Path folder) throws IOException, SQLException {
        return start(
                common(folder)
                        .setDataDirectory(folder.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        // The library switches these off.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on"));
    }

    /** Is empty at first and forgotten at the end. */
    public static LocalDatabase temporary(Path folder) throws IOException, SQLException {
        return start(common(folder).setRegisterShutdownHook(true));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/minsheng";
    }

    public String psql() {
        return "psql -h 127.0.0.1 -p " + server.getPort() + " -U " + OWNER + " minsheng";
    }

    public Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url() + "?currentSchema=minsheng", user, "");
    }

    /** One of its processes dies: it throws everybody out, and recovers as from a power failure. */
    void crash() throws SQLException {
        try (Connection connection = connect(OWNER);
                Statement sql = connection.createStatement();
                ResultSet process = sql.executeQuery("SELECT pg_backend_pid()")) {
            process.next();
            ProcessHandle.of(process.getLong(1)).orElseThrow().destroyForcibly();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder common(Path folder) {
        // Search depends on the character type, and a shutdown hook would stop it before the
        // server.
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "150");
    }

    private static LocalDatabase start(EmbeddedPostgres.Builder builder)
            throws IOException, SQLException {
        LocalDatabase database = new LocalDatabase(builder.start());
        try (Connection connection = database.server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                if (!exists(sql, "FROM pg_roles WHERE rolname = '" + role + "'")) {
                    sql.execute("CREATE ROLE " + role + " LOGIN");
                }
            }
            if (!exists(sql, "FROM pg_database WHERE datname = 'minsheng'")) {
                sql.execute("CREATE DATABASE minsheng OWNER " + OWNER);
            }
            // For whoever looks in with psql.
            sql.execute(
                    "ALTER ROLE "
                            + OWNER
                            + " IN DATABASE minsheng SET search_path = minsheng, camunda");
        }
        return database;
    }

    private static boolean exists(Statement sql, String from) throws SQLException {
        try (ResultSet row = sql.executeQuery("SELECT 1 " + from)) {
            return row.next();
        }
    }
}
