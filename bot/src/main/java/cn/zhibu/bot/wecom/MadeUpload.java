package cn.zhibu.bot.wecom;

import cn.zhibu.bot.hash.Sha256;
import cn.zhibu.domain.outbox.Content;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Makes and uploads a picture or a file once: the same content gets the same {@code media_id} for two of its three days, so that a repeated
 * message has the same bytes and the platform can tell that it is a repetition.
 */
final class MadeUpload {

    private static final int HOURS = 48;

    private final MediaUpload media;
    private final RedisTokens ids;
    private final Function<Content.Chart, Optional<byte[]>> painter;
    private final Function<Content.File, Optional<byte[]>> maker;

    MadeUpload(
            MediaUpload media,
            RedisTokens ids,
            Function<Content.Chart, Optional<byte[]>> painter,
            Function<Content.File, Optional<byte[]>> maker) {
        this.media = media;
        this.ids = ids;
        this.painter = painter;
        this.maker = maker;
    }

    /** {@code Ok} holds {@code media_id}; empty when this machine cannot draw it. */
    Optional<ApiResult> upload(Content.Chart chart) {
        String key = key(chart);
        return known(key).or(() -> painter.apply(chart).map(png -> kept(key, media.image("zhibu.png", png))));
    }

    /** {@code Ok} holds {@code media_id}; empty when nobody makes such files. */
    Optional<ApiResult> upload(Content.File file) {
        String key = key(file);
        return known(key).or(() -> maker.apply(file).map(bytes -> kept(key, media.file(file.name(), bytes))));
    }

    private static String key(Content content) {
        return "zhibu:media:" + Sha256.hex(content.toString());
    }

    private Optional<ApiResult> known(String key) {
        return Optional.ofNullable(ids.getValue(key)).map(known -> {
            JsonObject answer = new JsonObject();
            answer.addProperty("media_id", known);
            return new ApiResult.Ok(answer);
        });
    }

    private ApiResult kept(String key, ApiResult result) {
        if (result instanceof ApiResult.Ok ok) {
            ids.setValue(key, Json.text(ok.body(), "media_id"), HOURS, TimeUnit.HOURS);
        }
        return result;
    }
}
