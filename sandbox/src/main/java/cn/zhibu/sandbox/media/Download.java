package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file or a part of it (document 96486): a range is answered 206, above 20 MB one is required (830002). */
final class Download {
    private static final int WHOLE = 20 * 1024 * 1024;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,10})-(\\d{0,10})");

    private Download() {}

    static ApiResponse of(Media media, String range) {
        Bytes whole = media.content();
        Matcher asked = RANGE.matcher(range);
        if (!asked.matches()) {
            if (whole.size() > WHOLE) {
                throw new ApiFault(830002, "the file has more than 20 MB: a Range is required");
            }
            return new ApiResponse(200, headers(media), whole, null);
        }
        long first = Long.parseLong(asked.group(1));
        long wanted = asked.group(2).isEmpty() ? whole.size() - 1L : Long.parseLong(asked.group(2));
        long last = Math.min(wanted, whole.size() - 1L);
        Map<String, String> headers = new HashMap<>(headers(media));
        if (first > last) {
            headers.put("Content-Range", "bytes */" + whole.size());
            return new ApiResponse(416, headers, Bytes.EMPTY, null);
        }
        headers.put("Content-Range", "bytes " + first + "-" + last + "/" + whole.size());
        Bytes part = Bytes.of(Arrays.copyOfRange(whole.array(), (int) first, (int) last + 1));
        return new ApiResponse(206, headers, part, null);
    }

    private static Map<String, String> headers(Media media) {
        String encoded = Query.encode(media.filename());
        return Map.of(
                "Content-Type",
                MediaRules.contentType(media),
                "Accept-Ranges",
                "bytes",
                "Content-disposition",
                "attachment; filename=\"" + encoded + "\"; filename*=utf-8''" + encoded);
    }
}
