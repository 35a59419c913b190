package cn.zhibu.bot.callback;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a callback's address. They are read from the raw query, because a plus sign that somebody forgot to
 * encode in {@code echostr} is Base64 and not a space.
 */
record CallbackQuery(
        String signature,
        String timestamp,
        String nonce,
        @Nullable String echo) {

    static CallbackQuery parse(@Nullable String rawQuery) throws CallbackRefused {
        Map<String, String> values = new HashMap<>();
        for (String pair : (rawQuery == null ? "" : rawQuery).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return new CallbackQuery(
                required(values, "msg_signature"),
                required(values, "timestamp"),
                required(values, "nonce"),
                values.get("echostr"));
    }

    private static String required(Map<String, String> values, String name) throws CallbackRefused {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw CallbackRefused.malformed();
        }
        return value;
    }

    private static String decode(String encoded) throws CallbackRefused {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char sign = encoded.charAt(i);
            if (sign == '%') {
                bytes.write(hex(encoded, i + 1) << 4 | hex(encoded, i + 2));
                i += 2;
            } else {
                bytes.write(sign);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String text, int index) throws CallbackRefused {
        int digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw CallbackRefused.malformed();
        }
        return digit;
    }
}
