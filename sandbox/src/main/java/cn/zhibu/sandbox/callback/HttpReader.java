package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one HTTP/1.1 answer: a length, chunks, or everything up to the end. */
final class HttpReader {
    private static final int LONGEST_LINE = 16_384;

    private final InputStream in;
    private final Deadline deadline;

    HttpReader(InputStream in, Deadline deadline) {
        this.in = in;
        this.deadline = deadline;
    }

    HttpAnswer read() throws IOException {
        String[] first = line().split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
            throw new IOException("the answer is not HTTP/1.1");
        }
        Map<String, String> headers = headers();
        int status = Integer.parseInt(first[1]);
        boolean close = headers.getOrDefault("connection", "").equalsIgnoreCase("close") || first[0].endsWith("1.0");
        if (status == 204 || status == 304) {
            return new HttpAnswer(status, Bytes.EMPTY, !close);
        }
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new HttpAnswer(status, chunks(), !close);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return new HttpAnswer(status, Bytes.of(in.readAllBytes()), false);
        }
        return new HttpAnswer(status, Bytes.of(exactly(number(length, 10))), !close);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private Bytes chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            whole.write(exactly(size));
            line();
        }
        headers(); // trailers say nothing here
        return Bytes.of(whole.toByteArray());
    }

    private int chunkSize() throws IOException {
        return number(line().split(";", 2)[0].strip(), 16);
    }

    private static int number(String text, int radix) throws IOException {
        try {
            return Integer.parseUnsignedInt(text, radix);
        } catch (NumberFormatException e) {
            throw new IOException("a length is not a number: " + text, e);
        }
    }

    private byte[] exactly(int length) throws IOException {
        deadline.renew();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        deadline.renew();
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("the connection ended before the answer did");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Sets the time that is left for the next read; throws when none is. */
    @FunctionalInterface
    interface Deadline {
        void renew() throws IOException;
    }
}
