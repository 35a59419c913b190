package cn.zhibu.sandbox.menu;

import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The menu the app has set, and the calls that set it. */
public final class AppMenu {
    private final Agent agent;
    private volatile @Nullable JsonNode menu;

    /** Of this app. */
    public AppMenu(Agent agent) {
        this.agent = agent;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.post("menu/create", this::create).get("menu/get", this::get).get("menu/delete", this::delete);
    }

    /** The top buttons; none before the app made a menu. */
    public List<JsonNode> buttons() {
        JsonNode current = menu;
        return current == null ? List.of() : Json.elements(current, "button");
    }

    /** The entry with this key, url or name on either level; null when there is none. */
    public @Nullable JsonNode find(String wanted) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode button : buttons()) {
            all.add(button);
            all.addAll(Json.elements(button, "sub_button"));
        }
        return all.stream()
                .filter(button -> !Json.has(button, "sub_button"))
                .filter(button -> List.of(Json.text(button, "key"), Json.text(button, "url"), Json.text(button, "name"))
                        .contains(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Makes it what it was; none when there are no buttons. */
    public void restore(JsonNode buttons) {
        menu = buttons.isEmpty() ? null : Json.with("button", buttons);
    }

    /** As before the app made one. */
    public void clear() {
        menu = null;
    }

    private void own(ApiRequest request) {
        agent.check(request.parameter("agentid"));
        if (request.caller() != Caller.APP) {
            throw new ApiFault(301002, "agentid does not match the access_token");
        }
    }

    private ApiResponse create(ApiRequest request) {
        own(request);
        MenuRules.check(request.json());
        menu = request.json().deepCopy();
        return ApiResponse.ok();
    }

    private ApiResponse get(ApiRequest request) {
        own(request);
        JsonNode current = menu;
        if (current == null) {
            throw new ApiFault(46003, "not exist menu");
        }
        return ApiResponse.ok((ObjectNode) current.deepCopy());
    }

    private ApiResponse delete(ApiRequest request) {
        own(request);
        menu = null;
        return ApiResponse.ok();
    }
}
