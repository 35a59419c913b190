package cn.zhibu.bot.health;

import cn.zhibu.bot.wecom.ApiErrors;
import cn.zhibu.bot.wecom.ApiResult;
import cn.zhibu.bot.wecom.WeComApi;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether there is an access token; without one, messages wait in the outbox. */
final class WeComHealth implements HealthIndicator {

    private final WeComApi api;

    WeComHealth(WeComApi api) {
        this.api = api;
    }

    @Override
    public Health health() {
        ApiResult result = api.token();
        if (result instanceof ApiResult.Ok) {
            return Health.up().build();
        }
        if (result instanceof ApiResult.Refused refused) {
            return Degraded.because(
                    refused.errcode() == ApiErrors.UNTRUSTED_ADDRESS
                            ? "errcode 60020: add this server's address to 企业可信IP of the app"
                            : "errcode " + refused.errcode());
        }
        return Degraded.because("WeCom does not answer");
    }
}
