package cn.minsheng.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * ClamAV's daemon, asked over the network by its command INSTREAM. Off without {@code
 * scanner.clamd}.
 */
@ApplicationScoped
public class ClamScanner implements Scanner {
    private static final int CHUNK = 1 << 16;
    private static final int PATIENCE_MS = 30_000;

    private Optional<String> address;

    protected ClamScanner() {}

    @Inject
    ClamScanner(@ConfigProperty(name = "scanner.clamd") Optional<String> address) {
        this.address = address;
    }

    @Override
    public Optional<String> find(byte[] content) {
        return address.flatMap(clamd -> ask(URI.create("clamd://" + clamd), content));
    }

    private static Optional<String> ask(URI clamd, byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHost(), clamd.getPort()), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            send(new DataOutputStream(socket.getOutputStream()), content);
            return verdict(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\0", "")
                            .strip());
        } catch (IOException e) {
            throw new UncheckedIOException("clamd at " + clamd, e);
        }
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** "stream: OK", "stream: Eicar-Test-Signature FOUND", or what went wrong. */
    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        if (answer.endsWith(" FOUND")) {
            return Optional.of(
                    answer.substring(
                            answer.indexOf(": ") + 2, answer.length() - " FOUND".length()));
        }
        throw new IOException("clamd says: " + answer);
    }
}
