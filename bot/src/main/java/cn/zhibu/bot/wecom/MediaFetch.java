package cn.zhibu.bot.wecom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.ResponseHandler;
import org.apache.http.Header;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/** Downloads what people send into the chat, as a stream and with a limit; WeCom keeps it for three days. */
public final class MediaFetch {

    private final WeComApi api;

    public MediaFetch(WeComApi api) {
        this.api = api;
    }

    /** Writes at most {@code limit} bytes to {@code target}, which the caller closes. */
    public MediaResult fetch(String mediaId, OutputStream target, long limit) {
        String address =
                api.address("/cgi-bin/media/get") + "?media_id=" + URLEncoder.encode(mediaId, StandardCharsets.UTF_8);
        try {
            return api.client().execute(new Download(target, limit), address, mediaId);
        } catch (WxErrorException e) {
            return new MediaResult.Failed(Outcome.of(e));
        } catch (TokenFault e) {
            return new MediaResult.Failed(Outcome.of(e));
        } catch (RuntimeException e) {
            return new MediaResult.Failed(Outcome.of(e));
        }
    }

    private final class Download implements RequestExecutor<MediaResult, String> {

        private final OutputStream target;
        private final long limit;

        Download(OutputStream target, long limit) {
            this.target = target;
            this.limit = limit;
        }

        @Override
        public MediaResult execute(String address, String mediaId, WxType type) throws WxErrorException, IOException {
            try (CloseableHttpResponse response =
                    api.client().getRequestHttpClient().execute(new HttpGet(address))) {
                int status = response.getStatusLine().getStatusCode();
                if (status >= 300) {
                    throw new HttpResponseException(status, "media/get");
                }
                String contentType = header(response, "Content-Type");
                if (contentType.startsWith("application/json") || contentType.startsWith("text/plain")) {
                    throw new WxErrorException(WxError.fromJson(EntityUtils.toString(response.getEntity()), type));
                }
                return copy(response, contentType);
            }
        }

        @Override
        public void execute(String address, String mediaId, ResponseHandler<MediaResult> handler, WxType type)
                throws WxErrorException, IOException {
            handler.handle(execute(address, mediaId, type));
        }

        private MediaResult copy(HttpResponse response, String contentType) throws IOException {
            byte[] buffer = new byte[16 * 1024];
            long total = 0;
            try (InputStream in = response.getEntity().getContent()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > limit) {
                        return new MediaResult.TooLarge(limit);
                    }
                    target.write(buffer, 0, read);
                }
            }
            return new MediaResult.Fetched(contentType, fileName(header(response, "Content-disposition")), total);
        }

        private static String header(HttpResponse response, String name) {
            @Nullable Header header = response.getFirstHeader(name);
            return header == null ? "" : header.getValue();
        }

        private static String fileName(String disposition) {
            int start = disposition.indexOf("filename=\"");
            int end = start < 0 ? -1 : disposition.indexOf('"', start + 10);
            return end < 0 ? "" : disposition.substring(start + 10, end);
        }
    }
}
