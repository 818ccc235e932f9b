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
import java.util.ArrayList;
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

    /** As {@code mvn -Prun} shows it: the application that was built, its log on the console. */
    static LocalServer start(Path folder, LocalDatabase database, int port) throws IOException {
        Path app = Path.of(System.getProperty("app.dir"));
        return start(folder, database, port, app, List.of(), ProcessBuilder.Redirect.INHERIT);
    }

    static LocalServer start(
            Path folder,
            LocalDatabase database,
            int port,
            Path app,
            List<String> settings,
            ProcessBuilder.Redirect log)
            throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("server"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Ddb.url=" + database.url());
        command.addAll(settings);
        command.addAll(List.of("-jar", System.getProperty("payara.jar")));
        command.addAll(List.of("--deploy", app.toString(), "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(port), "--nohazelcast"));
        command.addAll(List.of("--disablephonehome", "--prebootcommandfile"));
        command.add(preboot(folder).toString());
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        return new LocalServer(process, port);
    }

    private static Path preboot(Path folder) throws IOException {
        String listener = "network-listeners.network-listener.http-listener.";
        return Files.writeString(
                folder.resolve("preboot.txt"), "set " + HTTP + listener + "address=127.0.0.1\n");
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

    /** As if the power failed: SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
