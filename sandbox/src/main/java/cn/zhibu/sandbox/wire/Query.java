package cn.zhibu.sandbox.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Query strings; {@code ?&}, {@code &&} and a trailing {@code &} are tolerated as the platform does. */
public final class Query {
    private Query() {}

    /** Parameters by name; the first of equal names wins. */
    public static Map<String, String> parse(@Nullable String raw) {
        Map<String, String> found = new LinkedHashMap<>();
        if (raw == null) {
            return found;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                found.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return found;
    }

    /** Percent-encodes everything that is not plainly allowed, the plus of Base64 above all. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value; // a stray percent sign: the platform takes it literally
        }
    }
}
