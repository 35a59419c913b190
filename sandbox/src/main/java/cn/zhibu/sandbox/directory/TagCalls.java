package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of tags, their members and departments cut to what the caller sees. */
public final class TagCalls {
    private final Directory directory;

    /** Over this directory. */
    public TagCalls(Directory directory) {
        this.directory = directory;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("tag/list", request -> tags()).get("tag/get", this::tag);
    }

    private ApiResponse tags() {
        ArrayNode found = Json.array(List.of());
        directory
                .tags()
                .forEach(tag -> found.add(Json.object().put("tagid", tag.id()).put("tagname", tag.name())));
        return ApiResponse.ok(Json.with("taglist", found));
    }

    private ApiResponse tag(ApiRequest request) {
        Tag tag = directory.tag(request.number("tagid", 0));
        if (tag == null) {
            throw new ApiFault(40068, "invalid tagid");
        }
        Reader reader = new Reader(directory, request.caller());
        ArrayNode users = Json.array(List.of());
        for (String id : tag.members()) {
            Member member = directory.member(id);
            if (member != null && reader.sees(member)) {
                users.add(Json.object().put("userid", member.userid()).put("name", member.name()));
            }
        }
        Set<Integer> seen = reader.departments();
        ObjectNode fields = Json.object().put("tagname", tag.name());
        fields.set("userlist", users);
        fields.set(
                "partylist",
                Json.array(tag.departments().stream().filter(seen::contains).toList()));
        return ApiResponse.ok(fields);
    }
}
