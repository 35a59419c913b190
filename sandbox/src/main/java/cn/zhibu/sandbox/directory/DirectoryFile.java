package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a directory from JSON and writes it back; the field names are the platform's own. */
public final class DirectoryFile {
    private DirectoryFile() {}

    static Directory sample() {
        try (InputStream json = Directory.class.getResourceAsStream("/sample-directory.json")) {
            if (json == null) {
                throw new IllegalStateException("sample-directory.json is missing from the class path.");
            }
            return read(json);
        } catch (IOException e) {
            throw new IllegalStateException("sample-directory.json cannot be read.", e);
        }
    }

    static Directory read(InputStream json) throws IOException {
        return read(Json.parse(json.readAllBytes()));
    }

    /** Reads the whole directory. */
    public static Directory read(JsonNode root) {
        Directory directory = new Directory();
        Json.elements(root, "departments").forEach(node -> directory.put(department(node)));
        List<JsonNode> members = Json.elements(root, "members");
        directory.seed(members.stream().map(DirectoryFile::member).toList());
        members.forEach(node -> directory.profiles().put(Json.text(node, "userid"), Profile.read(node)));
        Json.elements(root, "tags").forEach(node -> directory.put(tag(node)));
        if (Json.has(root, "scope")) {
            directory.scope(scope(root.path("scope")));
        }
        return directory;
    }

    /** A department. */
    public static Department department(JsonNode node) {
        return new Department(
                (int) Json.number(node, "id", 0),
                Json.text(node, "name"),
                (int) Json.number(node, "parentid", 1),
                (int) Json.number(node, "order", 0),
                Json.texts(node, "department_leader"));
    }

    /** A member. */
    public static Member member(JsonNode node) {
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

    /** A tag. */
    public static Tag tag(JsonNode node) {
        return new Tag(
                (int) Json.number(node, "tagid", 0),
                Json.text(node, "tagname"),
                Json.texts(node, "users"),
                numbers(node, "departments"));
    }

    /** A visible scope. */
    public static Scope scope(JsonNode node) {
        return new Scope(Json.texts(node, "users"), numbers(node, "departments"), numbers(node, "tags"));
    }

    /** The whole directory in the shape it is read from. */
    public static ObjectNode write(Directory directory) {
        ObjectNode root = Json.object();
        ArrayNode members = Json.array(List.of());
        directory.members().forEach(member -> members.add(written(member, directory)));
        ArrayNode tags = Json.array(List.of());
        directory.tags().forEach(tag -> tags.add(written(tag)));
        ArrayNode departments = Json.array(List.of());
        directory.departments().forEach(department -> departments.add(written(department)));
        root.set("departments", departments);
        root.set("members", members);
        root.set("tags", tags);
        root.set("scope", Json.tree(directory.scope()));
        return root;
    }

    private static ObjectNode written(Department department) {
        ObjectNode node = Json.object().put("id", department.id()).put("name", department.name());
        node.put("parentid", department.parentid()).put("order", department.order());
        node.set("department_leader", Json.array(department.leaders()));
        return node;
    }

    private static ObjectNode written(Member member, Directory directory) {
        ObjectNode node = Json.object().put("userid", member.userid()).put("name", member.name());
        node.set("department", Json.array(member.departments()));
        node.set("is_leader_in_dept", Json.array(member.leaderIn()));
        node.put("main_department", member.mainDepartment());
        node.put("position", member.position()).put("status", member.status());
        node.setAll(directory.profiles().of(member.userid()).json());
        return node;
    }

    private static ObjectNode written(Tag tag) {
        ObjectNode node = Json.object().put("tagid", tag.id()).put("tagname", tag.name());
        node.set("users", Json.array(tag.members()));
        node.set("departments", Json.array(tag.departments()));
        return node;
    }

    private static List<Integer> numbers(JsonNode node, String field) {
        return Json.elements(node, field).stream().map(JsonNode::asInt).toList();
    }
}
