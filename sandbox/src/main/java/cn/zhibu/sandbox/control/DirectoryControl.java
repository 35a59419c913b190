package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.DirectoryFile;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.wire.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code directory}: read it, put or remove one entry, set the visible scope; each edit raises the platform's events. */
final class DirectoryControl {
    private final Host host;

    DirectoryControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("directory", this::answer);
    }

    private ObjectNode answer(ControlCall call) {
        Directory directory = host.world().stores().directory();
        if (!call.method().equals("GET")) {
            edit(directory, call.json());
        }
        ObjectNode node = DirectoryFile.write(directory);
        node.set("visible", Json.array(directory.visible()));
        return node;
    }

    private static void edit(Directory directory, JsonNode json) {
        if (Json.has(json, "member")) {
            Member member = DirectoryFile.member(needing(json.path("member"), "userid", "name", "department"));
            member.departments().forEach(id -> known(directory.department(id) != null, "department " + id));
            directory.put(member);
        } else if (Json.has(json, "department")) {
            Department department =
                    DirectoryFile.department(needing(json.path("department"), "id", "name", "parentid"));
            known(department.parentid() == 0 || directory.department(department.parentid()) != null, "such parentid");
            directory.put(department);
        } else if (Json.has(json, "tag")) {
            Tag tag = DirectoryFile.tag(needing(json.path("tag"), "tagid", "tagname"));
            tag.members().forEach(id -> known(directory.member(id) != null, "member " + id));
            directory.put(tag);
        } else if (Json.has(json, "scope")) {
            directory.scope(DirectoryFile.scope(json.path("scope")));
        } else if (Json.has(json, "removeMember")) {
            directory.removeMember(Json.text(json, "removeMember"));
        } else if (Json.has(json, "removeDepartment")) {
            directory.removeDepartment((int) Json.number(json, "removeDepartment", 0));
        } else {
            throw new BadControlCall("Expected one of member {userid,name,department[]}, department {id,name,parentid},"
                    + " tag {tagid,tagname,users[],departments[]}, scope {users[],departments[],tags[]}, removeMember,"
                    + " removeDepartment.");
        }
    }

    private static void known(boolean there, String what) {
        if (!there) {
            throw new BadControlCall("The directory has no " + what + ".");
        }
    }

    private static JsonNode needing(JsonNode node, String... fields) {
        for (String field : fields) {
            if (!Json.has(node, field)) {
                throw new BadControlCall("The entry needs the field '" + field + "'.");
            }
        }
        return node;
    }
}
