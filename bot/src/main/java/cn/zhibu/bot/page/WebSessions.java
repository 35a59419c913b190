package cn.zhibu.bot.page;

import cn.zhibu.bot.hash.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.GetExParams;
import redis.clients.jedis.params.SetParams;

/** Who is logged in, in Redis for all instances; a session ends two hours after its last use. */
public final class WebSessions {

    static final long IDLE_SECONDS = 2 * 60 * 60;
    private static final String PREFIX = "web:session:";

    private final UnifiedJedis redis;
    private final Secrets secrets = new Secrets();

    public WebSessions(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** The id of a new session. */
    public String open(String userid) {
        String id = secrets.next();
        redis.set(PREFIX + id, userid, SetParams.setParams().ex(IDLE_SECONDS));
        return id;
    }

    /** Stands for the session in the memory of this process, without being of use to who reads it there. */
    public static String key(HttpServletRequest request) {
        return Sha256.hex("key:" + Cookies.read(request, Cookies.SESSION));
    }

    /** Whoever sent the request, if logged in. */
    public Optional<Visitor> of(HttpServletRequest request) {
        return find(Cookies.read(request, Cookies.SESSION));
    }

    Optional<Visitor> find(String id) {
        if (!Secrets.plausible(id)) {
            return Optional.empty();
        }
        String userid = redis.getEx(PREFIX + id, GetExParams.getExParams().ex(IDLE_SECONDS));
        return Optional.ofNullable(userid).map(Visitor::new);
    }

    void close(String id) {
        redis.del(PREFIX + id);
    }
}
