package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a directory from JSON; the field names are the platform's own. */
final class DirectoryFile {
    private DirectoryFile() {}

    static Directory read(InputStream json) throws IOException {
        JsonNode root = Json.parse(json.readAllBytes());
        Directory directory = new Directory();
        Json.elements(root, "departments").forEach(node -> directory.put(department(node)));
        Json.elements(root, "members").forEach(node -> directory.put(member(node)));
        Json.elements(root, "tags").forEach(node -> directory.put(tag(node)));
        if (Json.has(root, "scope")) {
            JsonNode scope = root.path("scope");
            directory.scope(
                    new Scope(Json.texts(scope, "users"), numbers(scope, "departments"), numbers(scope, "tags")));
        }
        return directory;
    }

    static Directory sample() {
        try (InputStream json = DirectoryFile.class.getResourceAsStream("/sample-directory.json")) {
            if (json == null) {
                throw new IllegalStateException("sample-directory.json is missing from the class path.");
            }
            return read(json);
        } catch (IOException e) {
            throw new IllegalStateException("sample-directory.json cannot be read.", e);
        }
    }

    private static Department department(JsonNode node) {
        return new Department(
                (int) Json.number(node, "id", 0),
                Json.text(node, "name"),
                (int) Json.number(node, "parentid", 1),
                (int) Json.number(node, "order", 0),
                Json.texts(node, "department_leader"));
    }

    private static Member member(JsonNode node) {
        List<Integer> departments = numbers(node, "department");
        List<Integer> leads = numbers(node, "is_leader_in_dept");
        return new Member(
                Json.text(node, "userid"),
                Json.text(node, "name"),
                departments,
                (int) Json.number(node, "main_department", departments.get(0)),
                leads.isEmpty() ? departments.stream().map(id -> 0).toList() : leads,
                Json.text(node, "position"),
                (int) Json.number(node, "status", 1));
    }

    private static Tag tag(JsonNode node) {
        return new Tag(
                (int) Json.number(node, "tagid", 0),
                Json.text(node, "tagname"),
                Json.texts(node, "users"),
                numbers(node, "departments"));
    }

    private static List<Integer> numbers(JsonNode node, String field) {
        return Json.elements(node, field).stream().map(JsonNode::asInt).toList();
    }
}
