package cn.zhibu.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first file part of a {@code multipart/form-data} body. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    static Upload read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Upload.NONE;
        }
        byte[] mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        int start = indexOf(body, mark, 0);
        while (start >= 0) {
            int next = indexOf(body, mark, start + mark.length);
            if (next < 0) {
                return Upload.NONE;
            }
            Upload part = part(Arrays.copyOfRange(body, start + mark.length, next));
            if (!part.filename().isEmpty()) {
                return part;
            }
            start = next;
        }
        return Upload.NONE;
    }

    private static Upload part(byte[] raw) {
        int blank = indexOf(raw, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0);
        if (blank < 0) {
            return Upload.NONE;
        }
        String head = new String(raw, 0, blank, StandardCharsets.UTF_8);
        int end = Math.max(blank + 4, raw.length - 2);
        return new Upload(first(NAME, head), first(FILENAME, head), Bytes.of(Arrays.copyOfRange(raw, blank + 4, end)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int indexOf(byte[] where, byte[] what, int from) {
        for (int i = from; i <= where.length - what.length; i++) {
            if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
