package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import cn.zhibu.sandbox.wire.Upload;

/** Upload and download of media. */
public final class MediaCalls {
    private final MediaStore store;

    /** Over this store. */
    public MediaCalls(MediaStore store) {
        this.store = store;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.post("media/upload", request -> stored(store, request.parameter("type"), request))
                .post("media/uploadimg", this::uploadImage)
                .get("media/get", this::download)
                .get("media/get/jssdk", this::voice);
    }

    /** The file as the phone page shows it. */
    public static ApiResponse shown(Media media) {
        return ApiResponse.bytes(200, MediaRules.contentType(media), media.content());
    }

    /** Checks and keeps the file of a request as that type. */
    public static ApiResponse stored(MediaStore store, String type, ApiRequest request) {
        Upload file = file(request);
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
        if (file.content().size() > 2 * 1024 * 1024) {
            throw new ApiFault(45001, "media file is too big, max size: 2M");
        }
        Media stored = store.put("image", file.filename(), file.content());
        return ApiResponse.ok(Json.object().put("url", "http://p.qpic.cn/sandbox/" + stored.id()));
    }

    private ApiResponse download(ApiRequest request) {
        return Download.of(store.get(request.parameter("media_id")), request.range());
    }

    private ApiResponse voice(ApiRequest request) {
        return Download.of(store.get(request.parameter("media_id"), "voice"), request.range());
    }

    private static Upload file(ApiRequest request) {
        Upload file = request.upload();
        if (file.filename().isEmpty() || !file.partName().equals("media")) {
            throw new ApiFault(41005, "media data missing: a part 'media' with a filename is required");
        }
        return file;
    }
}
