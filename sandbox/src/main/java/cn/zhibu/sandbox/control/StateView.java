package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the phone page shows around the phones. */
final class StateView {
    private final Host host;

    StateView(Host host) {
        this.host = host;
    }

    ObjectNode show() {
        Directory directory = host.world().stores().directory();
        ArrayNode members = Json.array(List.of());
        ObjectNode plugin = Json.object();
        ObjectNode unread = Json.object();
        for (Member member : directory.members()) {
            members.add(member(member, directory));
            Chat chat = host.world().stores().chats().of(member.userid());
            plugin.put(member.userid(), chat.plugin());
            unread.put(member.userid(), chat.unread());
        }
        ObjectNode node = Json.object()
                .put("now", host.world().platform().clock().instant().toString());
        node.set("members", members);
        node.set("menu", Json.array(host.world().menu().buttons()));
        ArrayNode jumps = Json.array(List.of());
        host.jumps()
                .forEach(jump -> jumps.add(Json.object()
                        .put("label", jump.label())
                        .put("at", jump.at().toString())));
        node.set("jumps", jumps);
        node.set("opening", Json.array(host.opening()));
        node.set("plugin", plugin);
        node.set("unread", unread);
        node.put("groups", new PhoneGroups(host.world()).count());
        return node.put("epoch", host.world().stores().chats().epoch());
    }

    private static ObjectNode member(Member member, Directory directory) {
        ObjectNode node = Json.object().put("userid", member.userid()).put("name", member.name());
        List<String> departments = member.departments().stream()
                .map(directory::department)
                .filter(Objects::nonNull)
                .map(Department::name)
                .toList();
        List<String> tags = directory.tags().stream()
                .filter(tag -> tag.members().contains(member.userid()))
                .map(Tag::name)
                .toList();
        node.set("departments", Json.array(departments));
        node.set("tags", Json.array(tags));
        return node;
    }
}
