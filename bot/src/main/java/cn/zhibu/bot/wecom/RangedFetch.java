package cn.zhibu.bot.wecom;

import cn.zhibu.domain.media.ClipSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/**
 * Films from {@code media/get} (document 96486), a piece at a time: above 20 MB the platform wants a Range, and with one a download goes on where
 * it stopped.
 */
final class RangedFetch implements ClipSource {

    private static final long PIECE = 8L << 20;
    private static final int UNKNOWN_MEDIA = 40_007;
    private static final Pattern TOTAL = Pattern.compile("bytes (?:\\d+-\\d+|\\*)/(\\d{1,15})");

    private final WeComApi api;

    RangedFetch(WeComApi api) {
        this.api = api;
    }

    @Override
    public Fetched append(String mediaId, Path staged, long cap, Duration atMost) {
        String address =
                api.address("/cgi-bin/media/get") + "?media_id=" + URLEncoder.encode(mediaId, StandardCharsets.UTF_8);
        long began = System.nanoTime();
        Piece piece = new Piece(staged, cap, began + atMost.toNanos());
        try {
            long before = Files.exists(staged) ? Files.size(staged) : 0;
            Fetched fetched = new Fetched.Part(0);
            while (fetched instanceof Fetched.Part && System.nanoTime() - began < atMost.toNanos()) {
                fetched = api.client().execute(piece, address, mediaId);
            }
            return fetched instanceof Fetched.Part ? new Fetched.Part(Files.size(staged) - before) : fetched;
        } catch (WxErrorException e) {
            return e.getError().getErrorCode() == UNKNOWN_MEDIA ? new Fetched.Gone() : failed(Outcome.of(e));
        } catch (TokenFault e) {
            return failed(Outcome.of(e));
        } catch (IOException e) {
            return new Fetched.Failed(e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            return failed(Outcome.of(e));
        }
    }

    private static Fetched failed(ApiResult result) {
        return new Fetched.Failed(result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    /** One request: from the end of what is here. */
    private final class Piece implements RequestExecutor<Fetched, String> {

        private final Path staged;
        private final long cap;
        private final long deadline;

        Piece(Path staged, long cap, long deadline) {
            this.staged = staged;
            this.cap = cap;
            this.deadline = deadline;
        }

        @Override
        public Fetched execute(String address, String mediaId, WxType type) throws WxErrorException, IOException {
            long from = Files.exists(staged) ? Files.size(staged) : 0;
            HttpGet request = new HttpGet(address);
            request.setHeader("Range", "bytes=" + from + "-" + (from + PIECE - 1));
            try (CloseableHttpResponse response =
                    api.client().getRequestHttpClient().execute(request)) {
                String kind = header(response, "Content-Type");
                if (kind.startsWith("application/json") || kind.startsWith("text/plain")) {
                    throw new WxErrorException(WxError.fromJson(EntityUtils.toString(response.getEntity()), type));
                }
                return taken(request, response, from);
            }
        }

        @Override
        public void execute(String address, String mediaId, ResponseHandler<Fetched> handler, WxType type)
                throws WxErrorException, IOException {
            handler.handle(execute(address, mediaId, type));
        }

        private Fetched taken(HttpGet request, HttpResponse response, long from) throws IOException {
            int status = response.getStatusLine().getStatusCode();
            Matcher total = TOTAL.matcher(header(response, "Content-Range"));
            if (status == 416 && total.matches()) {
                return beyond(Long.parseLong(total.group(1)), from);
            } else if (status != 206 && status != 200) {
                throw new HttpResponseException(status, "media/get");
            }
            // 200: the platform sends all of it, whatever was asked
            boolean part = status == 206 && total.matches();
            long whole =
                    part ? Long.parseLong(total.group(1)) : response.getEntity().getContentLength();
            if (whole > cap) {
                request.abort();
                return new Fetched.TooLarge();
            }
            boolean ended = copy(request, response, part);
            long here = Files.size(staged);
            if (here > cap) {
                return new Fetched.TooLarge();
            }
            return ended && (whole < 0 || here == whole) ? new Fetched.Whole() : new Fetched.Part(here - from);
        }

        private Fetched beyond(long whole, long from) throws IOException {
            if (whole == from) {
                return new Fetched.Whole();
            }
            Files.deleteIfExists(staged);
            return new Fetched.Failed("another file under the same id");
        }

        /** Whether the answer came to its end. What hangs is cut off: closing it would wait for the rest. */
        private boolean copy(HttpGet request, HttpResponse response, boolean part) throws IOException {
            byte[] buffer = new byte[32 * 1024];
            long left = cap + 1 - (part ? Files.exists(staged) ? Files.size(staged) : 0 : 0);
            InputStream in = response.getEntity().getContent();
            try (OutputStream out = part
                    ? Files.newOutputStream(staged, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    : Files.newOutputStream(staged)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    left -= read;
                    if (left <= 0 || System.nanoTime() - deadline > 0) {
                        request.abort();
                        return false;
                    }
                }
                return true;
            }
        }

        private static String header(HttpResponse response, String name) {
            @Nullable Header header = response.getFirstHeader(name);
            return header == null ? "" : header.getValue();
        }
    }
}
