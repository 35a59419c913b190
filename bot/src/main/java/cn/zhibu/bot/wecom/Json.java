package cn.zhibu.bot.wecom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads answers of the platform, which leaves out what is empty and writes numbers as text now and then. */
final class Json {

    private Json() {}

    static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    static long number(JsonObject json, String name, long otherwise) {
        String text = text(json, name);
        return text.isEmpty() ? otherwise : Long.parseLong(text);
    }

    static List<JsonObject> objects(JsonObject json, String name) {
        return elements(json, name)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static List<String> texts(JsonObject json, String name) {
        return elements(json, name).map(JsonElement::getAsString).toList();
    }

    static List<Long> numbers(JsonObject json, String name) {
        return texts(json, name).stream().map(Long::valueOf).toList();
    }

    private static Stream<JsonElement> elements(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonArray()
                ? Stream.empty()
                : StreamSupport.stream(value.getAsJsonArray().spliterator(), false);
    }
}
