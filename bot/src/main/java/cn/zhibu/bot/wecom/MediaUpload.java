package cn.zhibu.bot.wecom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.ResponseHandler;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.apache.http.entity.mime.MultipartEntityBuilder;
import org.apache.http.util.EntityUtils;

/**
 * Uploads pictures and files that a message then names; the id is good for three days. WxJava's own way would put the bytes into a temporary
 * file first and send that file's name.
 */
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
        String address = api.address("/cgi-bin/media/upload") + "?type=" + type;
        return WeComApi.call(() -> api.client().execute(new Upload(fileName), address, bytes));
    }

    private final class Upload implements RequestExecutor<String, byte[]> {

        private final String fileName;

        Upload(String fileName) {
            this.fileName = fileName;
        }

        @Override
        public String execute(String address, byte[] bytes, WxType type) throws WxErrorException, IOException {
            HttpPost post = new HttpPost(address);
            post.setEntity(MultipartEntityBuilder.create()
                    .setMode(HttpMultipartMode.RFC6532)
                    .setCharset(StandardCharsets.UTF_8)
                    .addBinaryBody("media", bytes, ContentType.APPLICATION_OCTET_STREAM, fileName)
                    .build());
            try (CloseableHttpResponse response =
                    api.client().getRequestHttpClient().execute(post)) {
                return answer(response, type);
            }
        }

        @Override
        public void execute(String address, byte[] bytes, ResponseHandler<String> handler, WxType type)
                throws WxErrorException, IOException {
            handler.handle(execute(address, bytes, type));
        }

        private static String answer(HttpResponse response, WxType type) throws WxErrorException, IOException {
            int status = response.getStatusLine().getStatusCode();
            if (status >= 300) {
                throw new HttpResponseException(status, "media/upload");
            }
            String body = EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
            WxError error = WxError.fromJson(body, type);
            if (error.getErrorCode() != 0) {
                throw new WxErrorException(error);
            }
            return body;
        }
    }
}
