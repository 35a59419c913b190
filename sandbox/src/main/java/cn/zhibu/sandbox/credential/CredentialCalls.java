package cn.zhibu.sandbox.credential;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.rate.CallLimits;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Token, tickets and the platform's own addresses. */
public final class CredentialCalls {
    private final Platform platform;
    private final Tokens tokens;
    private final Tickets tickets;
    private final CallLimits limits;

    /** For the corp of the settings. */
    public CredentialCalls(Platform platform, Tokens tokens, Tickets tickets, CallLimits limits) {
        this.platform = platform;
        this.tokens = tokens;
        this.tickets = tickets;
        this.limits = limits;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.open("gettoken", this::token)
                .get("get_jsapi_ticket", request -> ticket(tickets.corp()))
                .get("ticket/get", this::appTicket)
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
        if (!corp.equals(platform.settings().corpId())) {
            throw new ApiFault(40013, "invalid corpid");
        }
        Caller owner = owner(secret, request.ip());
        return ApiResponse.ok(
                Json.object().put("access_token", tokens.issue(owner)).put("expires_in", tokens.remaining(owner)));
    }

    private Caller owner(String secret, String ip) {
        boolean limited = platform.tuning().apiRate();
        if (limited && limits.secretsBlocked(ip)) {
            throw new ApiFault(45009, "api freq out of limit: too many wrong secrets from this ip");
        }
        Caller owner = platform.settings().owner(secret);
        if (owner == Caller.NOBODY) {
            limits.wrongSecret(ip);
            throw new ApiFault(40001, "invalid credential");
        }
        return owner;
    }

    private ApiResponse appTicket(ApiRequest request) {
        if (!request.parameter("type").equals("agent_config")) {
            throw new ApiFault(40063, "type must be agent_config");
        }
        return ticket(tickets.app(request.caller()));
    }

    private static ApiResponse ticket(Tickets.Ticket ticket) {
        return ApiResponse.ok(Json.object().put("ticket", ticket.text()).put("expires_in", ticket.seconds()));
    }

    private ApiResponse addresses() {
        ObjectNode fields = Json.object();
        fields.set("ip_list", Json.array(platform.console().callbackIps()));
        return ApiResponse.ok(fields);
    }
}
