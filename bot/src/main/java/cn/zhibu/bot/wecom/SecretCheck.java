package cn.zhibu.bot.wecom;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for a token once, before the start: a wrong secret is the operator's to mend, an outage mends itself. */
public final class SecretCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SecretCheck.class);
    private static final Set<Integer> WRONG = Set.of(ApiErrors.WRONG_SECRET, 40013, 40091);

    private final WeComSettings settings;

    public SecretCheck(WeComSettings settings) {
        this.settings = settings;
    }

    /** What to set, when the platform refuses the app; empty when it accepts it or cannot be asked now. */
    public Optional<String> run() {
        // in memory, as it is not known yet whether Redis is there
        RedisTokens tokens = RedisTokens.inMemory(Clock.systemUTC());
        try (WeComApi api = new WeComApi(settings, tokens, Clock.systemUTC())) {
            return judge(api.token());
        }
    }

    private static Optional<String> judge(ApiResult result) {
        if (result instanceof ApiResult.Refused refused && WRONG.contains(refused.errcode())) {
            return Optional.of("WeCom refuses the app (errcode " + refused.errcode()
                    + "): set WECOM_CORP_ID to the corp id and WECOM_SECRET to the Secret of this very app.");
        }
        if (result instanceof ApiResult.Refused refused && refused.errcode() == ApiErrors.UNTRUSTED_ADDRESS) {
            LOG.warn(
                    "WeCom does not trust this server's address (errcode 60020): add it to 企业可信IP of the app; until then nothing can be sent.");
        } else if (!(result instanceof ApiResult.Ok)) {
            LOG.warn("WeCom gives no access token now ({}): it is asked again with each call.", result);
        }
        return Optional.empty();
    }
}
