package cn.minsheng.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the exploded application, as a child of this process, for this machine alone.
 */
final class LocalServer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String HTTP = "configs.config.server-config.network-config.";

    private final Process process;
    private final int port;

    private LocalServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static LocalServer start(Path folder, LocalDatabase database, int port) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("server"));
        Path preboot = folder.resolve("preboot.txt");
        Files.write(
                preboot,
                List.of(
                        "set "
                                + HTTP
                                + "network-listeners.network-listener.http-listener.address=127.0.0.1",
                        "set "
                                + HTTP
                                + "protocols.protocol.http-listener.http.cookie-same-site-enabled=true",
                        "set "
                                + HTTP
                                + "protocols.protocol.http-listener.http.cookie-same-site-value=Lax"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx768m",
                                "-Djava.io.tmpdir=" + temporary,
                                "-Ddb.url=" + database.url(),
                                "-jar",
                                System.getProperty("payara.jar"),
                                "--deploy",
                                System.getProperty("app.dir"),
                                "--contextroot",
                                "/",
                                "--port",
                                String.valueOf(port),
                                "--nohazelcast",
                                "--disablephonehome",
                                "--prebootcommandfile",
                                preboot.toString())
                        .inheritIO()
                        .start();
        return new LocalServer(process, port);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    long pid() {
        return process.pid();
    }

    /**
     * Asks the application itself: a failed deployment leaves a server that runs and calls itself
     * ready.
     */
    boolean answers() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(address() + "index.xhtml"))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try {
                int status = client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status < 404) {
                    return true;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return false;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
