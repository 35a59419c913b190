package cn.zhibu.bot.wecom;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import org.jspecify.annotations.Nullable;

/**
 * WxJava's client, with one attempt per call. WxJava itself would post a message up to six times on {@code errcode -1}, lose
 * the code, throw away a token that another thread has just fetched, and write the token into the log.
 */
final class WeComClient extends WxCpServiceImpl {

    private static final Duration REFUSAL_PAUSE = Duration.ofSeconds(30);

    private record Refusal(TokenFault fault, Instant until) {}

    private final TokenStore store;
    private final Clock clock;
    private volatile @Nullable Refusal refusal;

    WeComClient(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        setWxCpConfigStorage(store);
    }

    @Override
    public <T, E> T execute(RequestExecutor<T, E> executor, String uri, E data) throws WxErrorException {
        String token = token();
        try {
            return once(executor, uri, data, token);
        } catch (WxErrorException e) {
            if (reaction(e) != ApiErrors.Reaction.REFRESH_TOKEN) {
                throw e;
            }
            // a call refused for its token was not accepted: the only one that may be repeated blindly
            store.expire(token);
            return once(executor, uri, data, token());
        }
    }

    private <T, E> T once(RequestExecutor<T, E> executor, String uri, E data, String token) throws WxErrorException {
        String address = uri + (uri.indexOf('?') < 0 ? '?' : '&') + "access_token=" + token;
        try {
            return executor.execute(address, data, WxType.CP);
        } catch (IOException e) {
            throw new WxRuntimeException(e);
        }
    }

    String token() {
        Refusal last = refusal;
        if (last != null && clock.instant().isBefore(last.until())) {
            throw last.fault();
        }
        try {
            String token = null;
            // between the look at its age and the reading of it another thread may have thrown it away; to insist would
            // fetch one too many
            while (token == null) {
                token = getAccessToken(false);
            }
            return token;
        } catch (WxErrorException e) {
            int code = e.getError().getErrorCode();
            TokenFault fault = new TokenFault(code, Outcome.words(e.getError()), e);
            if (ApiErrors.reaction(code) != ApiErrors.Reaction.UNKNOWN) {
                // asking again and again with a wrong secret gets the server's address blocked for an hour
                refusal = new Refusal(fault, clock.instant().plus(REFUSAL_PAUSE));
            }
            throw fault;
        } catch (RuntimeException e) {
            throw new TokenFault(0, "No access token: " + Outcome.reason(e), e);
        }
    }

    private static ApiErrors.Reaction reaction(WxErrorException e) {
        return ApiErrors.reaction(e.getError().getErrorCode());
    }
}
