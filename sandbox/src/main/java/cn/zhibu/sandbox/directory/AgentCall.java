package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Endpoint;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code agent/get}: the app's own description, above all its visible scope. */
public final class AgentCall implements Endpoint {
    private final Platform platform;
    private final Directory directory;

    /** Of the app that calls. */
    public AgentCall(Platform platform, Directory directory) {
        this.platform = platform;
        this.directory = directory;
    }

    @Override
    public ApiResponse answer(ApiRequest request) {
        Agent agent = new Agent(platform.settings().agentId(request.caller()));
        agent.check(request.parameter("agentid"));
        Scope scope = directory.scope();
        ArrayNode users = Json.array(List.of());
        scope.users().forEach(id -> users.add(Json.object().put("userid", id)));
        ObjectNode fields = Json.object().put("agentid", agent.id()).put("name", "支部小助手");
        fields.put("square_logo_url", "").put("description", "演练平台上的应用");
        fields.set("allow_userinfos", Json.object().set("user", users));
        fields.set("allow_partys", Json.object().set("partyid", Json.array(scope.departments())));
        fields.set("allow_tags", Json.object().set("tagid", Json.array(scope.tags())));
        Console console = platform.console();
        return ApiResponse.ok(fields.put("close", console.enabled() ? 0 : 1)
                .put("redirect_domain", console.trustedDomain())
                .put("report_location_flag", console.reportLocation() ? 1 : 0)
                .put("isreportenter", console.reportEnter() ? 1 : 0)
                .put("home_url", ""));
    }
}
