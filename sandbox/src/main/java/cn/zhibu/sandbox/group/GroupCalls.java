package cn.zhibu.sandbox.group;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code appchat/create}, {@code update} and {@code get}. */
public final class GroupCalls {
    private final Platform platform;
    private final Groups groups;
    private final GroupRules rules;

    /** Over these groups, with members of the directory. */
    public GroupCalls(Platform platform, Groups groups, Directory directory) {
        this.platform = platform;
        this.groups = groups;
        this.rules = new GroupRules(directory);
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.post("appchat/create", this::create)
                .post("appchat/update", this::update)
                .get("appchat/get", this::get);
    }

    private synchronized ApiResponse create(ApiRequest request) {
        rules.permitted();
        JsonNode json = request.json();
        List<String> members = lower(json, "userlist");
        rules.members(members);
        rules.known(members);
        String owner = Json.text(json, "owner").toLowerCase(Locale.ROOT);
        String head = owner.isEmpty() ? members.get(0) : owner;
        rules.owner(head, members);
        String asked = Json.text(json, "chatid");
        String chatid = asked.isEmpty() ? platform.ids().hex(16) : asked;
        rules.chatid(chatid);
        if (groups.find(chatid) != null) {
            throw new ApiFault(86215, "the chatid exists");
        }
        groups.put(new Group(chatid, rules.name(Json.text(json, "name")), head, members, List.of()));
        return ApiResponse.ok(Json.object().put("chatid", chatid));
    }

    private synchronized ApiResponse update(ApiRequest request) {
        JsonNode json = request.json();
        Group before = own(groups, request.caller(), Json.text(json, "chatid"));
        List<String> added = lower(json, "add_user_list");
        rules.known(added);
        List<String> members = new ArrayList<>(before.members());
        members.removeAll(lower(json, "del_user_list"));
        added.stream().filter(id -> !members.contains(id)).forEach(members::add);
        rules.members(members);
        String owner = Json.text(json, "owner").toLowerCase(Locale.ROOT);
        String head = owner.isEmpty() ? before.owner() : owner;
        rules.owner(head, members);
        String name = Json.has(json, "name") ? rules.name(Json.text(json, "name")) : before.name();
        groups.put(new Group(before.chatid(), name, head, List.copyOf(members), before.messages()));
        return ApiResponse.ok();
    }

    private ApiResponse get(ApiRequest request) {
        Group group = own(groups, request.caller(), request.parameter("chatid"));
        ObjectNode info = Json.object()
                .put("chatid", group.chatid())
                .put("name", group.name())
                .put("owner", group.owner());
        info.set("userlist", Json.array(group.members()));
        return ApiResponse.ok(Json.with("chat_info", info.put("chat_type", 0)));
    }

    static Group own(Groups groups, Caller caller, String chatid) {
        Group group = groups.find(chatid);
        if (group == null) {
            throw new ApiFault(chatid.isEmpty() ? 86001 : 86003, "chatid does not exist");
        }
        if (caller != Caller.APP) {
            throw new ApiFault(86008, "the group was made by another app");
        }
        return group;
    }

    private static List<String> lower(JsonNode json, String field) {
        return Json.texts(json, field).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
