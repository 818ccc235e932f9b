package cn.minsheng.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.security.PasswordHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one database are killed in turn, at random instants and now and then both, while
 * people work and clocks run out. Whatever a page said was saved is there, once; every open case
 * has exactly its tasks; no clock fires twice and none is forgotten.
 *
 * <p>It is the application as it is shipped, but for its table of clocks, whose hours are seconds.
 */
class PowerFailureIT {

    private static final int KILLS = Integer.getInteger("kills", 20);

    private static final String LOGIN = "wenlv-lianluo";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Queue<BusyClient.Sent> sent = new ConcurrentLinkedQueue<>();
    private final Path folder = Path.of("target", "power-failure").toAbsolutePath();
    private LocalDatabase database;
    private final List<Node> nodes = new ArrayList<>();
    private Path app;

    @BeforeEach
    void start() throws Exception {
        delete(folder);
        Files.createDirectories(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        app = hurried();
        database = LocalDatabase.in(folder);
        for (String name : List.of("one", "other")) {
            nodes.add(new Node(folder.resolve(name)));
        }
        assertThat(nodes).as("see " + folder + "/*/server.log").allMatch(Node::answers);
        try (Connection connection = database.connect(LocalDatabase.OWNER)) {
            SampleData.load(connection);
            // The clients sign in anew after each failure: a hash as slow as it should be costs too
            // much.
            try (PreparedStatement sql =
                    connection.prepareStatement("update account set password_hash = ?")) {
                sql.setString(1, PasswordHash.of(SampleAccounts.PASSWORD, 1000).text());
                sql.executeUpdate();
            }
            connection.commit();
        }
    }

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.server.stop());
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whatWasSaidToBeSavedIsThereOnce() throws Exception {
        List<BusyClient> clients = new ArrayList<>();
        for (BusyClient.Part part : BusyClient.PARTS) {
            String address = nodes.get(clients.size() % nodes.size()).server.address();
            clients.add(new BusyClient(address, part, sent, random.nextLong()));
        }
        List<Thread> threads =
                clients.stream().map(client -> Thread.ofPlatform().start(client)).toList();
        for (int kill = 1; kill <= KILLS; kill++) {
            Node node = nodes.get(kill % nodes.size());
            // Now and then while it starts, else soon after.
            if (kill % 5 == 0) {
                TimeUnit.MILLISECONDS.sleep(3000 + random.nextInt(6000));
            } else {
                assertThat(node.answers()).isTrue();
                untilSent(sent.size() + 1 + random.nextInt(8));
                TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
            }
            if (kill % 4 == 2) {
                assertThat(nodes).allMatch(Node::answers);
                database.crash();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(2000));
            }
            // Now and then the power fails for all.
            for (Node dying : kill % 7 == 0 ? nodes : List.of(node)) {
                dying.server.kill();
            }
            for (Node dead : kill % 7 == 0 ? nodes : List.of(node)) {
                dead.start();
            }
        }
        assertThat(nodes).allMatch(Node::answers);
        TimeUnit.SECONDS.sleep(3);
        clients.forEach(BusyClient::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        signsOutOnBoth();
        aFaultIsInTheLog();
        try (Connection connection = database.connect(LocalDatabase.OWNER)) {
            Records records = new Records(connection);
            Awaitility.await("clocks that ran out meanwhile")
                    .atMost(120, TimeUnit.SECONDS)
                    .pollInterval(1, TimeUnit.SECONDS)
                    .until(() -> records.overdueJobs() == 0);
            records.hold();
            List<BusyClient.Sent> told = sent.stream().filter(BusyClient.Sent::told).toList();
            System.out.printf(
                    "%d kills (seed %d): %d acts sent, %d told to be saved, %d problems, %d breaches%n",
                    KILLS, seed, sent.size(), told.size(), records.problems(), records.breaches());
            for (BusyClient.Sent one : sent) {
                long times = records.times(one.title(), one.kind());
                assertThat(times).as(one.toString()).isBetween(one.told() ? 1L : 0L, 1L);
            }
            records.assertSound();
            assertThat(told).hasSizeGreaterThan(KILLS);
            assertThat(records.breaches()).isPositive();
        }
    }

    /** However slow the machine is, people get on with their work. */
    private void untilSent(int acts) throws InterruptedException {
        for (int i = 0; i < 300 && sent.size() < acts; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** What one server is told of a session the other one knows. */
    private void signsOutOnBoth() {
        List<Visitor> browsers =
                nodes.stream()
                        .map(node -> node.server.address())
                        .map(at -> Visitor.signIn(at, LOGIN, SampleAccounts.PASSWORD))
                        .toList();
        assertThat(browsers.get(1).open("inbox/inbox.xhtml").address().getPath())
                .endsWith("/inbox.xhtml");
        browsers.get(0).open("security/password.xhtml").press("end", Map.of());
        assertThat(browsers.get(1).open("inbox/inbox.xhtml").address().getPath())
                .endsWith("/login.xhtml");
    }

    /** The page that could not be made tells a number, by which the log tells why. */
    private void aFaultIsInTheLog() throws SQLException {
        Node node = nodes.getFirst();
        Visitor visitor = Visitor.signIn(node.server.address(), LOGIN, SampleAccounts.PASSWORD);
        database.crash();
        VisitedPage page =
                Awaitility.await()
                        .until(() -> visitor.open("inbox/inbox.xhtml"), at -> at.status() == 500);
        assertThat(page.html().text()).contains("系统出现故障").doesNotContain("Exception");
        String number = page.html().select(".m-fault code").text();
        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(node.log()).content().contains(number);
        Awaitility.await().until(() -> visitor.open("inbox/inbox.xhtml").status() == 200);
    }

    /** A server, and what it is started from again after it was killed. */
    private final class Node {

        private final Path home;
        private final int port;
        private LocalServer server;

        Node(Path home) throws IOException {
            this.home = Files.createDirectories(home);
            port = freePort();
            start();
        }

        void start() throws IOException {
            delete(home.resolve("server"));
            server =
                    LocalServer.start(
                            home,
                            database,
                            port,
                            app,
                            List.of(
                                    "-Dsecurity.password.iterations=1000",
                                    "-Dsecurity.lock-out.after=1000"),
                            ProcessBuilder.Redirect.appendTo(log().toFile()));
        }

        /**
         * The server's own start fails now and then, by a race before any of the application, and
         * it exits. As whatever keeps it running would, this starts it again.
         */
        boolean answers() {
            try {
                boolean answers = server.answers();
                if (!answers && !server.isAlive()) {
                    start();
                    answers = server.answers();
                }
                return answers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        Path log() {
            return home.resolve("server.log");
        }
    }

    /** A copy of the application whose clocks run in seconds. */
    private Path hurried() throws IOException {
        Path copy = folder.resolve("app");
        Path original = Path.of(System.getProperty("app.dir"));
        try (Stream<Path> files = Files.walk(original, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve(original.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path table = copy.resolve("WEB-INF/classes/bpmn/escalation-policy.dmn");
        Files.writeString(
                table,
                Files.readString(table)
                        .replace("\"END_OF_DAY\"", "\"PT8S\"")
                        .replace("\"PT24H\"", "\"PT25S\"")
                        .replace("\"PT4H\"", "\"PT5S\""));
        return copy;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(files::add);
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
