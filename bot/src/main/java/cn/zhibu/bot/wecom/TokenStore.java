package cn.zhibu.bot.wecom;

import java.time.Duration;
import me.chanjar.weixin.cp.config.impl.AbstractWxCpInRedisConfigImpl;

/** WxJava's configuration of one app, with its access token in {@link RedisTokens}. */
final class TokenStore extends AbstractWxCpInRedisConfigImpl {

    private static final long serialVersionUID = 1L;

    private final transient RedisTokens tokens;

    TokenStore(WeComSettings settings, RedisTokens tokens, Duration readTimeout) {
        super(tokens, "wecom");
        this.tokens = tokens;
        setBaseApiUrl(settings.apiUrl().toString());
        setCorpId(settings.corpId());
        setCorpSecret(settings.secret());
        setApacheHttpClientBuilder(new HttpPool(readTimeout));
        // not by setAgentId: it takes an Integer, and agent ids have outgrown it
        String app = settings.corpId() + ":" + settings.agentId();
        this.accessTokenKey = "wecom:token:" + app;
        this.jsapiTicketKey = "wecom:corp-ticket:" + app;
        this.agentJsapiTicketKey = "wecom:app-ticket:" + app;
        this.lockKey = "wecom:lock:" + app + ":";
    }

    /** The token did not work; unless somebody has already brought a newer one, it is forgotten. */
    void expire(String token) {
        tokens.expire(accessTokenKey, token);
    }

    @Override
    public String toString() {
        return "TokenStore[" + accessTokenKey + "]";
    }
}
