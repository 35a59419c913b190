package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.group.Group;
import cn.zhibu.sandbox.group.GroupMessage;
import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.message.SentMessage;
import cn.zhibu.sandbox.seen.Showing;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shapes of what was sent and kept. */
final class RecordJson {
    private RecordJson() {}

    static ArrayNode sends(World world) {
        ArrayNode list = Json.array(List.of());
        for (SentMessage sent : world.stores().messages().all()) {
            ObjectNode node =
                    Json.object().put("msgid", sent.msgid()).put("at", sent.at().toString());
            node.set("request", sent.body());
            node.set("bubbles", Json.tree(sorted(sent.bubbles())));
            node.set("unseen", Json.tree(sorted(sent.unseen())));
            list.add(node);
        }
        return list;
    }

    static ObjectNode showing(Showing showing) {
        return Json.object()
                .put("at", showing.at().toString())
                .put("member", showing.member())
                .put("via", showing.via())
                .put("id", showing.id())
                .put("kind", showing.kind())
                .put("text", showing.text())
                .put("seen", showing.seen())
                .put("reason", showing.reason());
    }

    static ArrayNode media(World world) {
        ArrayNode list = Json.array(List.of());
        for (Media media : world.stores().media().all()) {
            list.add(Json.object()
                    .put("media_id", media.id())
                    .put("type", media.type())
                    .put("filename", media.filename())
                    .put("bytes", media.content().size())
                    .put("at", media.at().toString()));
        }
        return list;
    }

    static ArrayNode groups(World world) {
        ArrayNode list = Json.array(List.of());
        for (Group group : world.groups().all()) {
            ObjectNode node = Json.object().put("chatid", group.chatid()).put("name", group.name());
            node.put("owner", group.owner()).put("visible", group.visible());
            node.set("members", Json.array(group.members()));
            ArrayNode messages = Json.array(List.of());
            group.messages().forEach(message -> messages.add(message(message)));
            node.set("messages", messages);
            list.add(node);
        }
        return list;
    }

    private static ObjectNode message(GroupMessage message) {
        ObjectNode node = Json.object().put("at", message.at().toString());
        node.put("kind", message.content().kind()).put("text", message.content().text());
        node.set("unseen", Json.tree(sorted(message.unseen())));
        return node;
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return new TreeMap<>(map);
    }
}
