package cn.zhibu.bot.page;

import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Logins under way: each state works once, within five minutes, and only in the browser that began. */
final class LoginStates {

    static final int SECONDS = 5 * 60;
    private static final String PREFIX = "web:login:";

    private final UnifiedJedis redis;
    private final Secrets secrets = new Secrets();

    LoginStates(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** The state of a login after which {@code to}, a path, is shown. */
    String begin(String to) {
        String state = secrets.next();
        redis.set(PREFIX + state, to, SetParams.setParams().ex(SECONDS));
        return state;
    }

    /** The path, once; empty when the state is unknown, used, late, or another browser's. */
    Optional<String> end(String state, String browser) {
        if (!Secrets.plausible(state) || !state.equals(browser)) {
            return Optional.empty();
        }
        return Optional.ofNullable(redis.getDel(PREFIX + state));
    }
}
