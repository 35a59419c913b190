package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.wire.Json;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Console, tuning, callback URL, the next MsgId, reset, and the check of a page's signature. */
final class SetupControl {
    private final Host host;

    SetupControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("console", this::console);
        handlers.put("tuning", this::tuning);
        handlers.put("callback-url", this::callbackUrl);
        handlers.put("msgid", this::msgId);
        handlers.put("reset", this::reset);
        handlers.put("jssdk", this::signature);
    }

    private ObjectNode console(ControlCall call) {
        Platform platform = host.world().platform();
        if (!call.method().equals("GET")) {
            platform.switches().updateAndGet(before -> before.patched(call.json()));
        }
        return platform.console().json();
    }

    private ObjectNode tuning(ControlCall call) {
        Platform platform = host.world().platform();
        if (!call.method().equals("GET")) {
            platform.knobs().updateAndGet(before -> before.patched(call.json()));
        }
        return (ObjectNode) Json.tree(platform.tuning());
    }

    private ObjectNode callbackUrl(ControlCall call) {
        if (call.method().equals("GET")) {
            return Json.object()
                    .put("url", host.callback().url())
                    .put("verified", host.callback().verified());
        }
        URI url = URI.create(call.text("url"));
        boolean keyed = Json.has(call.json(), "token") || Json.has(call.json(), "aesKey");
        UrlCheck check = keyed ? host.callbackUrl(url, call.text("token"), call.text("aesKey")) : host.callbackUrl(url);
        return Json.object().put("ok", check.ok()).put("millis", check.millis()).put("problem", check.problem());
    }

    private ObjectNode msgId(ControlCall call) {
        call.needs("POST");
        call.text("next");
        host.phones().nextMsgId(Json.number(call.json(), "next", 0));
        return Json.object().put("ok", true);
    }

    private ObjectNode reset(ControlCall call) {
        call.needs("POST");
        if (Json.flag(call.json(), "all")) {
            host.restart();
        } else {
            host.world().forget();
        }
        return Json.object().put("ok", true);
    }

    private ObjectNode signature(ControlCall call) {
        call.needs("POST");
        String url = call.text("url");
        boolean byApp = Json.text(call.json(), "config").equals("agentConfig");
        long timestamp = Json.number(call.json(), "timestamp", 0);
        boolean signed =
                host.world().tickets().signed(byApp, call.text("nonceStr"), timestamp, url, call.text("signature"));
        boolean trusted = host.world()
                .platform()
                .console()
                .trusts(String.valueOf(URI.create(url).getAuthority()));
        String problem =
                !trusted ? "80001 the page is not on the trusted domain" : signed ? null : "40093 invalid signature";
        return Json.object().put("ok", problem == null).put("problem", problem);
    }
}
