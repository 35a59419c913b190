package cn.zhibu.bot.wecom;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import me.chanjar.weixin.common.error.WxErrorException;

/** One call, one attempt, one {@link ApiResult}; only an expired token is renewed and the call made again. */
public final class WeComApi implements AutoCloseable {

    static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    private final WeComClient client;
    private final TokenStore store;

    public WeComApi(WeComSettings settings, RedisTokens tokens, Clock clock) {
        this(settings, tokens, clock, READ_TIMEOUT);
    }

    WeComApi(WeComSettings settings, RedisTokens tokens, Clock clock, Duration readTimeout) {
        this.store = new TokenStore(settings, tokens, readTimeout);
        this.client = new WeComClient(store, clock);
    }

    /** Posts the JSON text byte for byte to a path such as {@code /cgi-bin/message/send}. */
    public ApiResult post(String path, String json) {
        return call(() -> client.post(store.getApiUrl(path), json));
    }

    public ApiResult get(String path, Map<String, String> query) {
        String encoded = query.entrySet().stream()
                .map(it -> it.getKey() + "="
                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
        String address = store.getApiUrl(path) + (encoded.isEmpty() ? "" : "?" + encoded);
        return call(() -> client.get(address, null));
    }

    /** Sees to it that there is a token; {@code Ok} when there is, without telling it. */
    public ApiResult token() {
        return call(() -> {
            client.token();
            return "{}";
        });
    }

    @Override
    public void close() {
        try {
            client.getRequestHttpClient().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WeComClient client() {
        return client;
    }

    String address(String path) {
        return store.getApiUrl(path);
    }

    static ApiResult call(Call call) {
        try {
            JsonElement answer = JsonParser.parseString(call.make());
            return answer.isJsonObject()
                    ? new ApiResult.Ok(answer.getAsJsonObject())
                    : new ApiResult.Unknown("the answer is not a JSON object");
        } catch (WxErrorException e) {
            return Outcome.of(e);
        } catch (TokenFault e) {
            return Outcome.of(e);
        } catch (RuntimeException e) {
            return Outcome.of(e);
        }
    }

    /** A call by WxJava that answers with JSON. */
    interface Call {
        String make() throws WxErrorException;
    }
}
