package cn.minsheng.harness;

import cn.minsheng.run.LocalDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The database of all container and browser tests: there before the server, gone after it. */
public class TestDatabase implements LauncherSessionListener {

    private static LocalDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Unit tests need none.
        if (!Boolean.getBoolean("in.container") || database != null) {
            return;
        }
        Path folder = Path.of("target", "container").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            database = LocalDatabase.temporary(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(
                "payara.cmdOptions",
                String.join(
                        " ",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        // Tests move the time by months with people signed in.
                        "-Dsecurity.session.idle=P1000D",
                        "-Dsecurity.session.longest=P1000D",
                        "-Ddb.url=" + database.url()));
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty(
                "payara.extraMicroOptions",
                "--disablephonehome --contextroot / --logtofile " + folder.resolve("server.log"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** As the owner or as the application, see {@link LocalDatabase}. */
    public static Connection connect(String role) throws SQLException {
        return database.connect(role);
    }
}
