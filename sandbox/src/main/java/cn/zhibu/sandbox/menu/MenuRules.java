package cn.zhibu.sandbox.menu;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts, types and byte lengths of a menu (document 90231); numbers differ between the two levels. */
final class MenuRules {
    private static final Set<String> KEYED = Set.of(
            "click",
            "scancode_push",
            "scancode_waitmsg",
            "pic_sysphoto",
            "pic_photo_or_album",
            "pic_weixin",
            "location_select");

    private MenuRules() {}

    static void check(JsonNode menu) {
        List<JsonNode> buttons = Json.elements(menu, "button");
        if (buttons.isEmpty() || buttons.size() > 3) {
            throw new ApiFault(40017, "invalid button count: 1 to 3");
        }
        for (JsonNode button : buttons) {
            name(button, 16, 40018);
            List<JsonNode> below = Json.elements(button, "sub_button");
            if (below.isEmpty()) {
                action(button, 40016);
            }
            if (below.size() > 5) {
                throw new ApiFault(40023, "invalid sub button count: 1 to 5");
            }
            below.forEach(sub -> {
                name(sub, 40, 40025);
                action(sub, 40024);
            });
        }
    }

    private static void name(JsonNode button, int limit, int code) {
        String name = Json.text(button, "name");
        if (name.isEmpty() || Bytes.length(name) > limit) {
            throw new ApiFault(code, "invalid button name: 1 to " + limit + " bytes");
        }
    }

    private static void action(JsonNode button, int typeCode) {
        String type = Json.text(button, "type");
        boolean top = typeCode == 40016;
        if (KEYED.contains(type)) {
            between(Json.text(button, "key"), 128, top ? 40019 : 40026, "key");
        } else if (type.equals("view")) {
            String url = Json.text(button, "url");
            between(url, 1024, top ? 40020 : 40027, "url");
            if (!url.matches("https?://.+")) {
                throw new ApiFault(top ? 40054 : 40055, "invalid button url domain");
            }
        } else if (type.equals("view_miniprogram")) {
            between(Json.text(button, "pagepath"), 1024, typeCode, "pagepath");
            between(Json.text(button, "appid"), 128, typeCode, "appid");
        } else {
            throw new ApiFault(typeCode, "invalid button type");
        }
    }

    private static void between(String value, int limit, int code, String what) {
        if (value.isEmpty() || Bytes.length(value) > limit) {
            throw new ApiFault(code, "invalid button " + what + ": 1 to " + limit + " bytes");
        }
    }
}
