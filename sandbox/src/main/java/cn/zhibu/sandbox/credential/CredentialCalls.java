package cn.zhibu.sandbox.credential;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Ids;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Token, tickets and the platform's own addresses. */
public final class CredentialCalls {
    private final SandboxSettings settings;
    private final Tokens tokens;
    private final Tokens corpTickets;
    private final Tokens appTickets;

    /** For the one app of the settings. */
    public CredentialCalls(SandboxSettings settings, Tokens tokens, Clock clock, Ids ids) {
        this.settings = settings;
        this.tokens = tokens;
        this.corpTickets = new Tokens(clock, ids);
        this.appTickets = new Tokens(clock, ids);
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.open("gettoken", this::token)
                .get("get_jsapi_ticket", request -> ticket(corpTickets))
                .get("ticket/get", request -> ticket(appTickets))
                .get("getcallbackip", request -> addresses())
                .get("get_api_domain_ip", request -> addresses());
    }

    private ApiResponse token(ApiRequest request) {
        String corp = request.parameter("corpid");
        String secret = request.parameter("corpsecret");
        if (corp.isEmpty()) {
            throw new ApiFault(41002, "corpid missing");
        }
        if (secret.isEmpty()) {
            throw new ApiFault(41004, "corpsecret missing");
        }
        if (!corp.equals(settings.corpId())) {
            throw new ApiFault(40013, "invalid corpid");
        }
        if (!secret.equals(settings.secret())) {
            throw new ApiFault(40001, "invalid credential");
        }
        String token = tokens.issue();
        return ApiResponse.ok(Json.object().put("access_token", token).put("expires_in", tokens.remaining()));
    }

    private static ApiResponse ticket(Tokens tickets) {
        String ticket = tickets.issue();
        return ApiResponse.ok(Json.object().put("ticket", ticket).put("expires_in", tickets.remaining()));
    }

    private static ApiResponse addresses() {
        ObjectNode fields = Json.object();
        fields.set("ip_list", Json.array(List.of("127.0.0.1")));
        return ApiResponse.ok(fields);
    }
}
