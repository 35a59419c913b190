package cn.zhibu.bot.wecom;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the app shows {@link AppMenu#CURRENT}; creates it only where it differs, as clients refresh it slowly. */
public final class MenuSync {

    private static final Logger LOG = LoggerFactory.getLogger(MenuSync.class);

    private final WeComApi api;
    private final String agentId;

    public MenuSync(WeComApi api, WeComSettings settings) {
        this.api = api;
        this.agentId = settings.agentId();
    }

    /**
     * Compares and creates.
     *
     * @return whether the menu was changed
     * @throws WeComUnavailable when it could neither be read nor created
     */
    public boolean run() {
        if (shown().equals(AppMenu.CURRENT)) {
            return false;
        }
        ApiResult created = api.post("/cgi-bin/menu/create?agentid=" + agentId, AppMenu.CURRENT.json());
        if (!(created instanceof ApiResult.Ok)) {
            throw new WeComUnavailable("menu/create", created);
        }
        LOG.info("menu created");
        return true;
    }

    private AppMenu shown() {
        ApiResult result = api.get("/cgi-bin/menu/get", Map.of("agentid", agentId));
        if (result instanceof ApiResult.Ok ok) {
            return AppMenu.read(ok.body());
        }
        if (result instanceof ApiResult.Refused refused && refused.errcode() == ApiErrors.NO_MENU) {
            return new AppMenu(List.of());
        }
        throw new WeComUnavailable("menu/get", result);
    }
}
