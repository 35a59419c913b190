package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code members/{userid}/...}: one member's chat and acts. */
final class MemberControl {
    private static final long LONGEST_WAIT = 30_000;

    private final Host host;

    MemberControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        String[] parts = call.path().split("/", -1);
        if (parts.length != 3) {
            throw new BadControlCall(
                    "Expected /_control/members/{userid}/{chat|say|tap|menu|enter|image|read|plugin}.");
        }
        Phone phone = host.phone(parts[1]);
        if (parts[2].equals("chat")) {
            // read before the bubbles: a page then at worst reloads once too often
            String epoch = host.world().stores().chats().epoch();
            return chat(phone.chat(), call).put("epoch", epoch);
        }
        call.needs("POST");
        return act(phone, parts[2], call);
    }

    private static ObjectNode act(Phone phone, String act, ControlCall call) {
        return switch (act) {
            case "say" -> ControlJson.exchange(phone.say(call.text("text")));
            case "tap" -> ControlJson.exchange(phone.tap(call.text("bubble"), call.text("key"), selected(call.json())));
            case "menu" -> ControlJson.exchange(phone.menu(call.text("key")));
            case "enter" -> ControlJson.exchange(phone.enter());
            case "image" -> ControlJson.exchange(phone.image(bytes(call), name(call)));
            case "read" -> read(phone);
            case "plugin" -> plugin(phone, call);
            default ->
                throw new BadControlCall("A member can say, tap, menu, enter, image, read, plugin; not '" + act + "'.");
        };
    }

    private static ObjectNode read(Phone phone) {
        phone.read();
        return none();
    }

    private static ObjectNode plugin(Phone phone, ControlCall call) {
        JsonNode on = call.json().path("on");
        if (!on.isBoolean()) {
            throw new BadControlCall("The body needs 'on': true or false.");
        }
        phone.plugin(on.asBoolean());
        return none();
    }

    private static ObjectNode chat(Chat chat, ControlCall call) {
        long wait = Math.min(call.number("wait", 0), LONGEST_WAIT);
        ArrayNode bubbles = Json.array(List.of());
        long seq = call.number("after", 0);
        for (Bubble bubble : chat.after(seq, Duration.ofMillis(wait))) {
            bubbles.add(ControlJson.bubble(bubble));
            seq = Math.max(seq, bubble.seq());
        }
        ObjectNode node = Json.object().put("seq", seq).put("unread", chat.unread());
        node.set("bubbles", bubbles);
        return node;
    }

    private static Map<String, List<String>> selected(JsonNode json) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        JsonNode given = json.path("selected");
        if (given.isObject()) {
            given.propertyNames().forEach(key -> choices.put(key, Json.texts(given, key)));
        } else if (Json.has(json, "selected")) {
            throw new BadControlCall("'selected' must be an object of {question_key: [option ids]}.");
        }
        return choices;
    }

    private static byte[] bytes(ControlCall call) {
        try {
            return Base64.getDecoder().decode(call.text("base64"));
        } catch (IllegalArgumentException e) {
            throw new BadControlCall("'base64' must be Base64 text.");
        }
    }

    private static String name(ControlCall call) {
        String name = Json.text(call.json(), "name");
        return name.isEmpty() ? "photo.jpg" : name;
    }

    private static ObjectNode none() {
        ObjectNode node = Json.object().put("ok", true);
        node.set("attempts", Json.array(List.of()));
        return node;
    }
}
