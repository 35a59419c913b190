package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Json;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The names in {@code touser}, {@code toparty} and {@code totag}, each once. */
record Addresses(List<String> users, List<String> parties, List<String> tags) {

    static Addresses of(JsonNode request) {
        return new Addresses(piped(request, "touser"), piped(request, "toparty"), piped(request, "totag"));
    }

    /** Refuses none and too many. */
    static Addresses checked(JsonNode request) {
        Addresses named = of(request);
        limit(named.users, "touser", 1000, 40032);
        limit(named.parties, "toparty", 100, 82002);
        limit(named.tags, "totag", 100, 82003);
        if (named.count() == 0) {
            throw new ApiFault(82001, "touser & toparty & totag all empty");
        }
        return named;
    }

    boolean everyone() {
        return users.contains("@all");
    }

    int count() {
        return users.size() + parties.size() + tags.size();
    }

    private static void limit(List<String> names, String field, int most, int code) {
        if (names.size() > most) {
            throw new ApiFault(code, field + " has more than " + most + " entries");
        }
    }

    private static List<String> piped(JsonNode request, String field) {
        return Arrays.stream(Json.text(request, field).split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
