package cn.zhibu.bot.page.lecture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** Which bytes are wanted: one range, or all of them where several are asked for or the file is another one by now (RFC 9110, 14.2). */
record ByteRange(long first, long count, boolean partial) {

    /** Empty when the range lies outside of the file. */
    static Optional<ByteRange> of(HttpServletRequest request, String tag, long length) {
        String wanted = request.getHeader(HttpHeaders.RANGE);
        String onlyIf = request.getHeader(HttpHeaders.IF_RANGE);
        ByteRange whole = new ByteRange(0, length, false);
        if (wanted == null || !wanted.startsWith("bytes=") || (onlyIf != null && !onlyIf.equals(tag))) {
            return Optional.of(whole);
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(wanted);
            return ranges.size() == 1 ? one(ranges.get(0), length) : Optional.of(whole);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ByteRange> one(HttpRange range, long length) {
        long first = range.getRangeStart(length);
        long last = range.getRangeEnd(length);
        return first >= length || last < first
                ? Optional.empty()
                : Optional.of(new ByteRange(first, last - first + 1, true));
    }

    String header(long length) {
        return "bytes " + first + "-" + (first + count - 1) + "/" + length;
    }
}
