package cn.zhibu.bot.wecom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The app's menu: only entries that work. A click brings back the word that could have been typed instead.
 *
 * @param parts at most 3, each with at most 5 words
 */
record AppMenu(List<Part> parts) {

    /** One opened column. */
    record Part(String name, List<Entry> entries) {}

    /** One line. */
    record Entry(String name, String key) {}

    static final AppMenu CURRENT = new AppMenu(List.of(
            part("主题党日", "本次活动", "签到", "请假", "补学", "活动反馈"),
            part("微党课", "最新微课", "预约党课", "上传微课"),
            part("我的", "我的记录", "党费", "投诉建议", "帮助")));

    /** Reads what {@code menu/get} answers; entries of other types than click come with an empty key. */
    static AppMenu read(JsonObject answer) {
        List<Part> parts = new ArrayList<>();
        for (JsonElement button : array(answer, "button")) {
            List<Entry> entries = new ArrayList<>();
            for (JsonElement entry : array(button.getAsJsonObject(), "sub_button")) {
                entries.add(new Entry(text(entry, "name"), text(entry, "key")));
            }
            parts.add(new Part(text(button, "name"), entries));
        }
        return new AppMenu(parts);
    }

    /** The body of {@code menu/create}. */
    String json() {
        JsonArray buttons = new JsonArray();
        for (Part part : parts) {
            JsonArray entries = new JsonArray();
            for (Entry entry : part.entries()) {
                JsonObject click = new JsonObject();
                click.addProperty("type", "click");
                click.addProperty("name", entry.name());
                click.addProperty("key", entry.key());
                entries.add(click);
            }
            JsonObject button = new JsonObject();
            button.addProperty("name", part.name());
            button.add("sub_button", entries);
            buttons.add(button);
        }
        JsonObject menu = new JsonObject();
        menu.add("button", buttons);
        return menu.toString();
    }

    private static Part part(String name, String... words) {
        return new Part(
                name, List.of(words).stream().map(it -> new Entry(it, it)).toList());
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.has(name) && json.get(name).isJsonArray() ? json.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonElement json, String name) {
        JsonElement value = json.getAsJsonObject().get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
