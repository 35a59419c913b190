package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of departments, members and tags, cut to the app's scope and to the fields apps still get. */
public final class DirectoryCalls {
    private final Directory directory;

    /** Over this directory. */
    public DirectoryCalls(Directory directory) {
        this.directory = directory;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("department/list", this::departments)
                .get("department/simplelist", this::departmentIds)
                .get("department/get", this::department)
                .get("user/get", this::user)
                .get("user/list", this::users)
                .get("user/simplelist", this::simpleUsers)
                .post("user/list_id", request -> {
                    throw new ApiFault(48002, "api forbidden: only the contact-sync secret may list ids");
                })
                .post("user/getuserid", request -> {
                    throw new ApiFault(46004, "no such user: the app does not see mobile numbers");
                })
                .get("tag/list", this::tags)
                .get("tag/get", this::tag);
    }

    private ApiResponse departments(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        below(request).forEach(department -> found.add(full(department)));
        return ApiResponse.ok(with("department", found));
    }

    private ApiResponse departmentIds(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        below(request)
                .forEach(department -> found.add(Json.object()
                        .put("id", department.id())
                        .put("parentid", department.parentid())
                        .put("order", department.order())));
        return ApiResponse.ok(with("department_id", found));
    }

    private ApiResponse department(ApiRequest request) {
        return ApiResponse.ok(with("department", full(visibleDepartment(request.number("id", 0)))));
    }

    private ApiResponse user(ApiRequest request) {
        String id = request.parameter("userid");
        Member member = directory.member(id);
        if (member == null || !directory.sees(id)) {
            throw new ApiFault(60111, "userid not found");
        }
        return ApiResponse.ok(full(member));
    }

    private ApiResponse users(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        membersOf(request).forEach(member -> found.add(full(member)));
        return ApiResponse.ok(with("userlist", found));
    }

    private ApiResponse simpleUsers(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        membersOf(request).forEach(member -> {
            ObjectNode simple = Json.object().put("userid", member.userid()).put("name", member.name());
            simple.set("department", Json.array(member.departments()));
            found.add(simple);
        });
        return ApiResponse.ok(with("userlist", found));
    }

    private ApiResponse tags(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        directory
                .tags()
                .forEach(tag -> found.add(Json.object().put("tagid", tag.id()).put("tagname", tag.name())));
        return ApiResponse.ok(with("taglist", found));
    }

    private ApiResponse tag(ApiRequest request) {
        Tag tag = directory.tag(request.number("tagid", 0));
        if (tag == null) {
            throw new ApiFault(40068, "invalid tagid");
        }
        ArrayNode users = Json.array(List.of());
        for (String id : tag.members()) {
            Member member = directory.member(id);
            if (member != null && directory.sees(id)) {
                users.add(Json.object().put("userid", member.userid()).put("name", member.name()));
            }
        }
        Set<Integer> seen = directory.visibleDepartments();
        ObjectNode fields = Json.object().put("tagname", tag.name());
        fields.set("userlist", users);
        fields.set(
                "partylist",
                Json.array(tag.departments().stream().filter(seen::contains).toList()));
        return ApiResponse.ok(fields);
    }

    private List<Department> below(ApiRequest request) {
        int id = request.number("id", 0);
        Collection<Integer> wanted = id == 0 ? directory.visibleDepartments() : directory.subtree(id);
        if (id != 0) {
            visibleDepartment(id);
        }
        Set<Integer> seen = directory.visibleDepartments();
        return directory.departments().stream()
                .filter(department -> wanted.contains(department.id()) && seen.contains(department.id()))
                .toList();
    }

    private List<Member> membersOf(ApiRequest request) {
        int id = visibleDepartment(request.number("department_id", 0)).id();
        Set<String> seen = directory.visible();
        return directory.membersOf(id, request.parameter("fetch_child").equals("1")).stream()
                .filter(member -> seen.contains(member.userid().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Department visibleDepartment(int id) {
        Department department = directory.department(id);
        if (department == null) {
            throw new ApiFault(60003, "department not found");
        }
        if (!directory.visibleDepartments().contains(id)) {
            throw new ApiFault(60011, "no privilege to access/modify contact/party/agent");
        }
        return department;
    }

    private static ObjectNode full(Department department) {
        ObjectNode node = Json.object().put("id", department.id()).put("name", department.name());
        node.put("name_en", "");
        node.set("department_leader", Json.array(department.leaders()));
        return node.put("parentid", department.parentid()).put("order", department.order());
    }

    private static ObjectNode full(Member member) {
        ObjectNode node = Json.object().put("userid", member.userid()).put("name", member.name());
        node.set("department", Json.array(member.departments()));
        node.set("order", Json.array(member.departments().stream().map(id -> 0).toList()));
        node.put("position", member.position()).put("status", member.status()).put("isleader", 0);
        node.set("is_leader_in_dept", Json.array(member.leaderIn()));
        node.set("direct_leader", Json.array(List.of()));
        node.put("main_department", member.mainDepartment()).put("enable", member.status() == 2 ? 0 : 1);
        node.put("alias", "").put("hide_mobile", 0).put("telephone", "");
        return node;
    }

    private static ObjectNode with(String name, JsonNode value) {
        ObjectNode node = Json.object();
        node.set(name, value);
        return node;
    }
}
