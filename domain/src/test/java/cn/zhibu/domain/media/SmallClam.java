package cn.zhibu.domain.media;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Speaks INSTREAM as clamd does, once, and always says the same; it looks at nothing. */
final class SmallClam implements AutoCloseable {

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received;

    SmallClam(String answer) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    MediaSettings.Scanner scanner() {
        return new MediaSettings.Scanner("127.0.0.1", server.getLocalPort());
    }

    byte[] received() {
        return received.join();
    }

    private byte[] serve(String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                throw new IOException("not INSTREAM");
            }
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                bytes.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
