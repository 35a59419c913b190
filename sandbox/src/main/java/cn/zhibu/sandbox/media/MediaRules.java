package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Sizes and magic bytes by type, as documents 90253 and 90389 give them. */
final class MediaRules {
    private static final int MB = 1024 * 1024;
    private static final Map<String, Integer> LIMITS =
            Map.of("image", 10 * MB, "voice", 2 * MB, "video", 10 * MB, "file", 20 * MB);

    private MediaRules() {}

    static void check(String type, Bytes content) {
        Integer limit = LIMITS.get(type);
        if (limit == null) {
            throw new ApiFault(40004, "invalid media type");
        }
        if (content.size() <= 5) {
            throw new ApiFault(44001, "empty media data");
        }
        if (content.size() > limit) {
            throw new ApiFault(45001, "media file is too big, max size: " + limit / MB + "M");
        }
        if (!looksLike(type, content.array())) {
            throw new ApiFault(type.equals("image") ? 40009 : 40005, "invalid " + type + " content");
        }
    }

    static String contentType(Media media) {
        byte[] content = media.content().array();
        return switch (media.type()) {
            case "image" -> png(content) ? "image/png" : "image/jpeg";
            case "voice" -> "audio/amr";
            case "video" -> "video/mp4";
            default -> "application/octet-stream";
        };
    }

    private static boolean looksLike(String type, byte[] content) {
        return switch (type) {
            case "image" -> png(content) || starts(content, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
            case "voice" -> starts(content, 0, "#!AMR".getBytes(StandardCharsets.US_ASCII));
            case "video" -> starts(content, 4, "ftyp".getBytes(StandardCharsets.US_ASCII));
            default -> true;
        };
    }

    private static boolean png(byte[] content) {
        return starts(content, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static boolean starts(byte[] content, int from, byte[] magic) {
        return content.length >= from + magic.length
                && Arrays.equals(content, from, from + magic.length, magic, 0, magic.length);
    }
}
