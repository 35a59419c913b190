package cn.zhibu.sandbox.robot;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A picture inside the request: Base64 of at most 2 MB of JPG or PNG, and the MD5 of its bytes. */
final class RobotImage {
    private static final int MOST = 2 * 1024 * 1024;

    private RobotImage() {}

    static void check(JsonNode body) {
        byte[] picture = decoded(Json.text(body, "base64"));
        if (picture.length == 0) {
            throw new ApiFault(44001, "empty media data");
        }
        if (picture.length > MOST) {
            throw new ApiFault(45001, "media file is too big, max size: 2M");
        }
        boolean png = picture.length > 3 && picture[0] == (byte) 0x89 && picture[1] == 'P';
        boolean jpg = picture.length > 3 && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8;
        if (!png && !jpg) {
            throw new ApiFault(40009, "invalid image");
        }
        if (!md5(picture).equals(Json.text(body, "md5").toLowerCase(Locale.ROOT))) {
            throw new ApiFault(301019, "media file md5 not match");
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new ApiFault(40009, "the picture is not Base64", e);
        }
    }

    private static String md5(byte[] picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no MD5.", e);
        }
    }
}
