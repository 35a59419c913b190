package cn.zhibu.bot.wecom;

import cn.zhibu.bot.hash.Sha256;
import cn.zhibu.domain.outbox.Content;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Draws and uploads a picture once: the same figures get the same {@code media_id} for two of its three days, so that a repeated message has
 * the same bytes and the platform can tell that it is a repetition.
 */
final class PictureUpload {

    private static final int HOURS = 48;

    private final MediaUpload media;
    private final RedisTokens ids;
    private final Function<Content.Chart, Optional<byte[]>> painter;

    PictureUpload(MediaUpload media, RedisTokens ids, Function<Content.Chart, Optional<byte[]>> painter) {
        this.media = media;
        this.ids = ids;
        this.painter = painter;
    }

    /** {@code Ok} holds {@code media_id}; empty when this machine cannot draw it. */
    Optional<ApiResult> upload(Content.Chart chart) {
        String key = "zhibu:media:" + Sha256.hex(chart.toString());
        String known = ids.getValue(key);
        if (known != null) {
            JsonObject answer = new JsonObject();
            answer.addProperty("media_id", known);
            return Optional.of(new ApiResult.Ok(answer));
        }
        return painter.apply(chart).map(png -> upload(key, png));
    }

    private ApiResult upload(String key, byte[] png) {
        ApiResult result = media.image("zhibu.png", png);
        if (result instanceof ApiResult.Ok ok) {
            ids.setValue(key, Json.text(ok.body(), "media_id"), HOURS, TimeUnit.HOURS);
        }
        return result;
    }
}
