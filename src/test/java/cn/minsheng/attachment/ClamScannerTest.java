package cn.minsheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Against a daemon that speaks INSTREAM as clamd does. */
class ClamScannerTest {

    private static final byte[] CONTENT = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void withoutAnAddressNothingIsAsked() {
        assertThat(new ClamScanner(Optional.empty()).find(CONTENT)).isEmpty();
    }

    @Test
    void theWholeFileIsSent() throws Exception {
        try (ServerSocket clamd = clamd()) {
            CompletableFuture<Integer> sent = answer(clamd, "stream: OK");
            assertThat(scanner(clamd).find(CONTENT)).isEmpty();
            assertThat(sent.get()).isEqualTo(CONTENT.length);
        }
    }

    @Test
    void whatWasFoundIsNamed() throws Exception {
        try (ServerSocket clamd = clamd()) {
            answer(clamd, "stream: Eicar-Test-Signature FOUND");
            assertThat(scanner(clamd).find(CONTENT)).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void anErrorIsNoClearance() throws Exception {
        try (ServerSocket clamd = clamd()) {
            answer(clamd, "INSTREAM size limit exceeded. ERROR");
            fails(scanner(clamd));
        }
    }

    @Test
    void silenceIsNoClearance() throws Exception {
        ServerSocket gone = clamd();
        gone.close();
        fails(scanner(gone));
    }

    private static void fails(ClamScanner scanner) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> scanner.find(CONTENT));
    }

    private static ClamScanner scanner(ServerSocket clamd) {
        return new ClamScanner(Optional.of("127.0.0.1:" + clamd.getLocalPort()));
    }

    private static ServerSocket clamd() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static CompletableFuture<Integer> answer(ServerSocket clamd, String answer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Socket client = clamd.accept()) {
                        int read = read(new DataInputStream(client.getInputStream()));
                        client.getOutputStream()
                                .write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                        return read;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static int read(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
        int all = 0;
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all += in.readNBytes(length).length;
        }
        return all;
    }
}
