package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The names an answer gives back, joined by pipes; a list without names is left out. */
final class Invalid {
    final List<String> users = new ArrayList<>();
    final List<String> parties = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> unlicensed = new ArrayList<>();

    int count() {
        return users.size() + parties.size() + tags.size();
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        put(node, "invaliduser", users);
        put(node, "invalidparty", parties);
        put(node, "invalidtag", tags);
        put(node, "unlicenseduser", unlicensed);
        return node;
    }

    private static void put(ObjectNode node, String field, List<String> names) {
        if (!names.isEmpty()) {
            node.put(field, String.join("|", names));
        }
    }
}
