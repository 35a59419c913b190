package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.wire.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One control call; the path is given below {@code /_control/}. */
record ControlCall(String method, String path, Map<String, String> query, JsonNode json) {

    long number(String name, long absent) {
        String text = query.getOrDefault(name, "");
        try {
            return text.isEmpty() ? absent : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadControlCall("The parameter '" + name + "' must be a whole number.");
        }
    }

    String text(String field) {
        String value = Json.text(json, field);
        if (value.isEmpty()) {
            throw new BadControlCall("The body needs the field '" + field + "'.");
        }
        return value;
    }

    void needs(String wanted) {
        if (!method.equals(wanted)) {
            throw new BadControlCall("/_control/" + path + " is called by " + wanted + ".");
        }
    }
}
