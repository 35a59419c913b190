package cn.zhibu.bot.wecom;

import java.net.URI;

/**
 * The app as the WeCom console shows it.
 *
 * @param apiUrl base of the server API, without a slash at the end
 * @param agentId digits; the platform gives out ids beyond 32 bits
 */
public record WeComSettings(URI apiUrl, String corpId, String agentId, String secret) {

    /** The public platform; anything else is a private deployment or a stand-in. */
    public static final URI PUBLIC_PLATFORM = URI.create("https://qyapi.weixin.qq.com");

    public boolean publicPlatform() {
        return apiUrl.equals(PUBLIC_PLATFORM);
    }

    public long agent() {
        return Long.parseLong(agentId);
    }

    @Override
    public String toString() {
        return "WeComSettings[apiUrl=" + apiUrl + ", corpId=" + corpId + ", agentId=" + agentId + ", secret=***]";
    }
}
