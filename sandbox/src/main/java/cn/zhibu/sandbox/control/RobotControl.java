package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.robot.Robot;
import cn.zhibu.sandbox.robot.RobotPost;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code robots}: read them and what they said; add, disable, remove one. */
final class RobotControl {
    private final Host host;

    RobotControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("robots", this::answer);
    }

    static ArrayNode posts(World world) {
        ArrayNode list = Json.array(List.of());
        for (RobotPost post : world.robots().posts()) {
            ObjectNode node = Json.object().put("at", post.at().toString());
            node.put("key", post.key()).put("msgtype", post.msgtype());
            node.set("body", post.body());
            list.add(node);
        }
        return list;
    }

    private ObjectNode answer(ControlCall call) {
        if (!call.method().equals("GET")) {
            change(call);
        }
        ArrayNode robots = Json.array(List.of());
        host.world().robots().all().forEach(robot -> robots.add(Json.tree(robot)));
        ObjectNode node = Json.with("robots", robots);
        node.set("posts", posts(host.world()));
        return node;
    }

    private void enable(String key, boolean enabled) {
        Robot before = host.world().robots().all().stream()
                .filter(robot -> robot.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadControlCall("No robot has the key '" + key + "'."));
        host.world().robots().put(new Robot(key, before.name(), enabled));
    }

    private void change(ControlCall call) {
        String key = Json.text(call.json(), "key");
        if (Json.has(call.json(), "name")) {
            host.world().robots().add(call.text("name"));
        } else if (Json.flag(call.json(), "remove")) {
            if (!host.world().robots().remove(key)) {
                throw new BadControlCall("No robot has the key '" + key + "'.");
            }
        } else if (Json.has(call.json(), "enabled")) {
            enable(call.text("key"), Json.flag(call.json(), "enabled"));
        } else {
            throw new BadControlCall("Expected {\"name\"}, {\"key\",\"enabled\"} or {\"key\",\"remove\":true}.");
        }
    }
}
