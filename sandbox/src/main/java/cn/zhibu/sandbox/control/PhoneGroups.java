package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.CardState;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.group.Group;
import cn.zhibu.sandbox.group.GroupMessage;
import cn.zhibu.sandbox.robot.Robot;
import cn.zhibu.sandbox.robot.RobotPost;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The group chats on one member's phone: those of the app they are in, and the group of each robot, where everyone is. */
record PhoneGroups(World world) {

    /** Messages in all groups; a page that knows the number needs not ask again. */
    int count() {
        return world.robots().posts().size()
                + world.groups().all().stream()
                        .mapToInt(group -> group.messages().size())
                        .sum();
    }

    ArrayNode of(String userid) {
        String member = userid.toLowerCase(Locale.ROOT);
        ArrayNode found = Json.array(List.of());
        for (Group group : world.groups().all()) {
            if (group.visible() && group.members().contains(member)) {
                found.add(group(group, member));
            }
        }
        for (Robot robot : world.robots().all()) {
            ObjectNode node = robot(robot);
            if (!node.path("bubbles").isEmpty()) {
                found.add(node);
            }
        }
        return found;
    }

    private static ObjectNode group(Group group, String member) {
        ArrayNode bubbles = Json.array(List.of());
        for (GroupMessage message : group.messages()) {
            if (message.members().contains(member) && !message.unseen().containsKey(member)) {
                bubbles.add(bubble(group.chatid(), bubbles.size() + 1, message.at(), message.content()));
            }
        }
        return named(group.chatid(), group.name(), bubbles);
    }

    private ObjectNode robot(Robot robot) {
        ArrayNode bubbles = Json.array(List.of());
        for (RobotPost post : world.robots().posts()) {
            if (post.key().equals(robot.key())) {
                bubbles.add(bubble(post.key(), bubbles.size() + 1, post.at(), content(post)));
            }
        }
        return named(robot.key(), robot.name(), bubbles);
    }

    private static ObjectNode named(String id, String name, ArrayNode bubbles) {
        ObjectNode node = Json.object().put("id", id).put("name", name.isEmpty() ? "群聊" : name);
        node.set("bubbles", bubbles);
        return node;
    }

    private static Content content(RobotPost post) {
        JsonNode body = post.body().path(post.msgtype());
        return switch (post.msgtype()) {
            case "template_card" -> Content.card((ObjectNode) body);
            case "news" -> Content.articles("news", "图文消息", (ArrayNode) body.path("articles"));
            case "markdown", "markdown_v2" -> Content.text("markdown", Json.text(body, "content"));
            case "text" -> Content.text("text", Json.text(body, "content"));
            default -> Content.text("text", "［" + post.msgtype() + "］");
        };
    }

    private static ObjectNode bubble(String group, long number, Instant at, Content content) {
        return ControlJson.bubble(
                new Bubble(group + "-" + number, number, at, false, content, CardState.LIVE, false, null));
    }
}
