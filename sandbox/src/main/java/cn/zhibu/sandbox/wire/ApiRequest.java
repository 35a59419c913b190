package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.fault.Fault;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call as it arrived; {@code json} is an empty object when there was no JSON body, {@code fault} is what was ordered
 * for it and concerns its inside.
 */
public record ApiRequest(
        String path,
        Map<String, String> query,
        JsonNode json,
        Upload upload,
        Caller caller,
        String ip,
        String range,
        @Nullable Fault fault) {
    /** A query parameter, empty when absent. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    /** A query parameter that must be a whole number; {@code absent} when missing. */
    public int number(String name, int absent) {
        String text = parameter(name).strip();
        try {
            return text.isEmpty() ? absent : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ApiFault(40058, name + " must be an integer", e);
        }
    }

    ApiRequest by(Caller known, @Nullable Fault ordered) {
        return new ApiRequest(path, query, json, upload, known, ip, range, ordered);
    }
}
