package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of departments, cut to what the caller sees. */
public final class DepartmentCalls {
    private final Directory directory;

    /** Over this directory. */
    public DepartmentCalls(Directory directory) {
        this.directory = directory;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("department/list", this::departments)
                .get("department/simplelist", this::ids)
                .get("department/get", this::department);
    }

    private ApiResponse departments(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        below(request).forEach(department -> found.add(full(department)));
        return ApiResponse.ok(Json.with("department", found));
    }

    private ApiResponse ids(ApiRequest request) {
        ArrayNode found = Json.array(List.of());
        below(request)
                .forEach(department -> found.add(Json.object()
                        .put("id", department.id())
                        .put("parentid", department.parentid())
                        .put("order", department.order())));
        return ApiResponse.ok(Json.with("department_id", found));
    }

    private ApiResponse department(ApiRequest request) {
        Department found = new Reader(directory, request.caller()).department(request.number("id", 0));
        return ApiResponse.ok(Json.with("department", full(found)));
    }

    private List<Department> below(ApiRequest request) {
        return new Reader(directory, request.caller()).below(request.number("id", 0));
    }

    private static ObjectNode full(Department department) {
        ObjectNode node = Json.object().put("id", department.id()).put("name", department.name());
        node.put("name_en", "");
        node.set("department_leader", Json.array(department.leaders()));
        return node.put("parentid", department.parentid()).put("order", department.order());
    }
}
