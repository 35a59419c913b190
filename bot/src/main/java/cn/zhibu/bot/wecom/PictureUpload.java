package cn.zhibu.bot.wecom;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Uploads a picture once: the same content gets the same {@code media_id} for two of its three days, so that a repeated message has the
 * same bytes and the platform can tell that it is a repetition.
 */
final class PictureUpload {

    private static final int HOURS = 48;

    private final MediaUpload media;
    private final RedisTokens ids;

    PictureUpload(MediaUpload media, RedisTokens ids) {
        this.media = media;
        this.ids = ids;
    }

    /** {@code Ok} holds {@code media_id}. */
    ApiResult upload(String png) {
        String key = "zhibu:media:" + digest(png);
        String known = ids.getValue(key);
        if (known != null) {
            JsonObject answer = new JsonObject();
            answer.addProperty("media_id", known);
            return new ApiResult.Ok(answer);
        }
        ApiResult result = media.image("zhibu.png", Base64.getDecoder().decode(png));
        if (result instanceof ApiResult.Ok ok) {
            ids.setValue(key, Json.text(ok.body(), "media_id"), HOURS, TimeUnit.HOURS);
        }
        return result;
    }

    private static String digest(String png) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(png.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
