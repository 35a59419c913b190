package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.wire.Json;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a member can be made to do. */
final class MemberActs {
    static final String NAMES = "say, tap, menu, enter, image, voice, video, file, link, location, event, read, plugin";

    private MemberActs() {}

    static ObjectNode act(Phone phone, String act, ControlCall call) {
        return switch (act) {
            case "read", "plugin" -> quiet(phone, act, call);
            default -> ControlJson.exchange(exchange(phone, act, call));
        };
    }

    private static Exchange exchange(Phone phone, String act, ControlCall call) {
        return switch (act) {
            case "say" -> phone.say(call.text("text"));
            case "tap" -> phone.tap(call.text("bubble"), call.text("key"), selected(call.json()));
            case "menu" -> menu(phone, call);
            case "enter" -> phone.enter();
            case "image" -> phone.image(bytes(call.text("base64")), name(call));
            case "voice" -> phone.voice(bytes(call.text("base64")));
            case "video" -> phone.video(bytes(call.text("base64")));
            case "file" -> phone.file(call.text("name"));
            case "link" -> phone.link(call.text("title"), Json.text(call.json(), "description"), call.text("url"));
            case "location" ->
                phone.location(degrees(call, "latitude"), degrees(call, "longitude"), call.text("label"));
            case "event" -> phone.event(call.text("event"), Json.text(call.json(), "key"), fields(call));
            default -> throw new BadControlCall("A member can " + NAMES + "; not '" + act + "'.");
        };
    }

    private static Exchange menu(Phone phone, ControlCall call) {
        String key = call.text("key");
        if (Json.has(call.json(), "scan")) {
            return phone.scan(key, call.text("scan"));
        }
        if (Json.has(call.json(), "photos")) {
            return phone.photos(
                    key,
                    Json.texts(call.json(), "photos").stream()
                            .map(MemberActs::bytes)
                            .toList());
        }
        if (Json.has(call.json(), "label")) {
            return phone.place(key, degrees(call, "latitude"), degrees(call, "longitude"), call.text("label"));
        }
        return phone.menu(key);
    }

    private static ObjectNode quiet(Phone phone, String act, ControlCall call) {
        if (act.equals("read")) {
            phone.read();
        } else {
            JsonNode on = call.json().path("on");
            if (!on.isBoolean()) {
                throw new BadControlCall("The body needs 'on': true or false.");
            }
            phone.plugin(on.asBoolean());
        }
        ObjectNode node = Json.object().put("ok", true);
        node.set("attempts", Json.array(List.of()));
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

    private static ObjectNode fields(ControlCall call) {
        if (call.json().path("fields") instanceof ObjectNode own) {
            return own;
        }
        if (Json.has(call.json(), "fields")) {
            throw new BadControlCall("'fields' must be an object of the event's own elements.");
        }
        return Json.object();
    }

    private static double degrees(ControlCall call, String field) {
        JsonNode value = call.json().path(field);
        if (!value.isNumber()) {
            throw new BadControlCall("The body needs '" + field + "' as a number of degrees.");
        }
        return value.asDouble();
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadControlCall("'base64' must be Base64 text.");
        }
    }

    private static String name(ControlCall call) {
        String name = Json.text(call.json(), "name");
        return name.isEmpty() ? "photo.jpg" : name;
    }
}
