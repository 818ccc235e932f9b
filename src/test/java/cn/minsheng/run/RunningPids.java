package cn.minsheng.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the processes of a run, so that the next one can end what a killed one left behind. */
final class RunningPids {

    private final Path file;

    RunningPids(Path folder) {
        this.file = folder.resolve("pids");
    }

    /**
     * Whether the launcher of another run on this folder lives: it ends by itself when its parent
     * does.
     */
    boolean anotherRuns() throws IOException {
        List<String> pids = read();
        return !pids.isEmpty() && ours(pids.getFirst(), Launcher.class.getName()).isPresent();
    }

    void endLeftOvers() throws IOException {
        for (String pid : read()) {
            Optional<ProcessHandle> server = ours(pid, "payara-micro");
            if (server.isPresent()) {
                end(server.get());
            }
        }
    }

    void write(long launcher, long server) throws IOException {
        Files.write(file, List.of(String.valueOf(launcher), String.valueOf(server)));
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Numbers are given anew, so the command has to be ours as well. */
    private static Optional<ProcessHandle> ours(String pid, String command) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(it -> it.info().commandLine().orElse("").contains(command));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
