package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Query;
import cn.zhibu.sandbox.wire.Routes;
import cn.zhibu.sandbox.wire.Upload;
import java.util.Map;

/** Upload and download of media. */
public final class MediaCalls {
    private final MediaStore store;

    /** Over this store. */
    public MediaCalls(MediaStore store) {
        this.store = store;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.post("media/upload", this::upload)
                .post("media/uploadimg", this::uploadImage)
                .get("media/get", this::download)
                .get("media/get/jssdk", this::download);
    }

    /** The file as the phone page shows it. */
    public static ApiResponse shown(Media media) {
        return ApiResponse.bytes(200, MediaRules.contentType(media), media.content());
    }

    private ApiResponse upload(ApiRequest request) {
        Upload file = file(request);
        String type = request.parameter("type");
        MediaRules.check(type, file.content());
        Media stored = store.put(type, file.filename(), file.content());
        return ApiResponse.ok(Json.object()
                .put("type", type)
                .put("media_id", stored.id())
                .put("created_at", Long.toString(stored.at().getEpochSecond())));
    }

    private ApiResponse uploadImage(ApiRequest request) {
        Upload file = file(request);
        MediaRules.check("image", file.content());
        Media stored = store.put("image", file.filename(), file.content());
        return ApiResponse.ok(Json.object().put("url", "http://p.qpic.cn/sandbox/" + stored.id()));
    }

    private ApiResponse download(ApiRequest request) {
        Media media = store.get(request.parameter("media_id"));
        String encoded = Query.encode(media.filename());
        Map<String, String> headers = Map.of(
                "Content-Type",
                MediaRules.contentType(media),
                "Content-disposition",
                "attachment; filename=\"" + encoded + "\"; filename*=utf-8''" + encoded);
        return new ApiResponse(200, headers, media.content(), null);
    }

    private static Upload file(ApiRequest request) {
        Upload file = request.upload();
        if (file.filename().isEmpty() || !file.partName().equals("media")) {
            throw new ApiFault(41005, "media data missing: a part 'media' with a filename is required");
        }
        return file;
    }
}
