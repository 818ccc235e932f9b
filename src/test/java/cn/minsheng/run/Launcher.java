package cn.minsheng.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;

/**
 * Starts database and server, says where they are, and stops both when it is told to or when its
 * parent dies. The server is stopped first, so that its last transactions find their database.
 */
public final class Launcher {

    private final Path folder;
    private final RunningPids pids;
    private LocalDatabase database;
    private LocalServer server;

    private Launcher(Path folder) {
        this.folder = folder;
        this.pids = new RunningPids(folder);
    }

    public static void main(String[] args) throws Exception {
        Path folder =
                Files.createDirectories(Path.of(System.getProperty("data.dir")).toAbsolutePath());
        System.exit(new Launcher(folder).run(Integer.getInteger("http.port", 8080)) ? 0 : 1);
    }

    private boolean run(int port) throws Exception {
        if (pids.anotherRuns()) {
            System.err.println("Another run uses " + folder + ". Stop it, or give -Ddata.dir=");
            return false;
        }
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        pids.endLeftOvers();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        synchronized (this) {
            database = LocalDatabase.in(folder);
            server = LocalServer.start(folder, database, port);
            pids.write(ProcessHandle.current().pid(), server.pid());
        }
        Thread.ofPlatform().daemon().start(() -> exitWith(parent));
        if (!server.answers()) {
            System.err.println("The application did not start; the reason is in the log above.");
            return false;
        }
        try (Connection connection = database.connect(LocalDatabase.OWNER)) {
            SampleData.load(connection);
            if (SampleData.lacksProblems(connection)) {
                SampleProblems.load(server.address());
            }
        }
        welcome();
        while (server.isAlive()) {
            TimeUnit.SECONDS.sleep(1);
        }
        System.err.println("The server has ended.");
        return false;
    }

    private void welcome() {
        System.out.println();
        System.out.println("  民生督办  " + server.address());
        SampleData.users().forEach(user -> System.out.println("  " + user));
        System.out.println("  " + database.psql());
        System.out.println("  Ctrl-C stops everything; the data stay in " + folder);
        System.out.println();
    }

    /** Maven may be killed without a word to us. */
    private static void exitWith(ProcessHandle parent) {
        parent.onExit().join();
        System.exit(0);
    }

    private synchronized void stop() {
        try {
            if (server != null) {
                server.stop();
            }
            if (database != null) {
                database.close();
            }
            pids.forget();
        } catch (IOException e) {
            System.err.println("Could not stop everything: " + e.getMessage());
        }
    }
}
