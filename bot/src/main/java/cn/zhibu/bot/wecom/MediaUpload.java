package cn.zhibu.bot.wecom;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Uploads pictures and files that a message then names; the id is good for three days. */
public final class MediaUpload {

    private final WeComApi api;

    public MediaUpload(WeComApi api) {
        this.api = api;
    }

    /** A JPG or PNG up to 10 MB; {@code Ok} holds {@code media_id}. */
    public ApiResult image(String fileName, byte[] bytes) {
        return upload("image", fileName, bytes);
    }

    /** Any file up to 20 MB; {@code Ok} holds {@code media_id}. */
    public ApiResult file(String fileName, byte[] bytes) {
        return upload("file", fileName, bytes);
    }

    private ApiResult upload(String type, String fileName, byte[] bytes) {
        return WeComApi.call(() -> {
            try {
                JsonObject answer = new JsonObject();
                answer.addProperty(
                        "media_id",
                        api.client()
                                .getMediaService()
                                .upload(type, fileName, new ByteArrayInputStream(bytes))
                                .getMediaId());
                return answer.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
