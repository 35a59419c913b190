package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code user/list_id}: every membership of the corp page by page, for the contact-sync assistant alone. */
final class MemberIds {
    private final Directory directory;

    MemberIds(Directory directory) {
        this.directory = directory;
    }

    ApiResponse page(ApiRequest request) {
        if (request.caller() != Caller.CONTACTS) {
            throw new ApiFault(48002, "api forbidden: only the contact-sync secret may list ids");
        }
        long limit = Json.number(request.json(), "limit", 10_000);
        if (limit < 1 || limit > 10_000) {
            throw new ApiFault(40058, "limit must be within 1..10000");
        }
        List<ObjectNode> all = all();
        int from = Math.min(cursor(Json.text(request.json(), "cursor")), all.size());
        int to = (int) Math.min(from + limit, all.size());
        ArrayNode page = Json.array(List.of());
        all.subList(from, to).forEach(page::add);
        ObjectNode fields = Json.with("dept_user", page);
        return ApiResponse.ok(fields.put("next_cursor", to < all.size() ? "c" + to : ""));
    }

    private static int cursor(String text) {
        if (!text.matches("c\\d{1,8}|")) {
            throw new ApiFault(40058, "invalid cursor");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text.substring(1));
    }

    private List<ObjectNode> all() {
        List<ObjectNode> found = new ArrayList<>();
        for (Member member : directory.members()) {
            member.departments()
                    .forEach(id -> found.add(
                            Json.object().put("userid", member.userid()).put("department", id)));
        }
        return found;
    }
}
