package cn.zhibu.bot.wecom;

import cn.zhibu.domain.directory.Department;
import cn.zhibu.domain.directory.DirectorySnapshot;
import cn.zhibu.domain.directory.DirectorySource;
import cn.zhibu.domain.directory.Person;
import cn.zhibu.domain.directory.Tag;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the directory as far as the app sees it (developer.work.weixin.qq.com/document/path/90344, 96260, 90349): department
 * by department, because the platform refuses long lists.
 */
public final class WeComDirectory implements DirectorySource {

    private static final long ACTIVE = 1;

    private final WeComApi api;

    public WeComDirectory(WeComApi api) {
        this.api = api;
    }

    /**
     * Reads everything.
     *
     * @throws WeComUnavailable when any part cannot be read; a partial directory would deactivate people
     */
    @Override
    public DirectorySnapshot read() {
        List<Department> departments = Json.objects(get("department/list", Map.of()), "department").stream()
                .map(WeComDirectory::department)
                .toList();
        return new DirectorySnapshot(departments, people(departments), tags());
    }

    private List<Person> people(List<Department> departments) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (Department department : departments) {
            JsonObject answer = get("user/list", Map.of("department_id", Long.toString(department.id())));
            for (JsonObject user : Json.objects(answer, "userlist")) {
                Person person = person(user);
                people.putIfAbsent(person.userid(), person);
            }
        }
        return List.copyOf(people.values());
    }

    private List<Tag> tags() {
        return Json.objects(get("tag/list", Map.of()), "taglist").stream()
                .map(this::tag)
                .toList();
    }

    private Tag tag(JsonObject listed) {
        long id = Json.number(listed, "tagid", 0);
        JsonObject answer = get("tag/get", Map.of("tagid", Long.toString(id)));
        List<String> userids = Json.objects(answer, "userlist").stream()
                .map(it -> Json.text(it, "userid"))
                .toList();
        return new Tag(id, Json.text(listed, "tagname"), userids, Json.numbers(answer, "partylist"));
    }

    private static Department department(JsonObject json) {
        return new Department(
                Json.number(json, "id", 0),
                Json.number(json, "parentid", 0),
                Json.text(json, "name"),
                Json.number(json, "order", 0),
                Json.texts(json, "department_leader"));
    }

    private static Person person(JsonObject json) {
        List<Long> departments = Json.numbers(json, "department");
        List<Long> flags = Json.numbers(json, "is_leader_in_dept");
        List<Long> leaderIn = new ArrayList<>();
        for (int i = 0; i < Math.min(departments.size(), flags.size()); i++) {
            if (flags.get(i) == 1) {
                leaderIn.add(departments.get(i));
            }
        }
        return new Person(
                Json.text(json, "userid"),
                Json.text(json, "name"),
                departments,
                Json.number(json, "main_department", 0),
                leaderIn,
                Json.number(json, "status", ACTIVE) == ACTIVE);
    }

    private JsonObject get(String call, Map<String, String> query) {
        ApiResult result = api.get("/cgi-bin/" + call, query);
        if (result instanceof ApiResult.Ok ok) {
            return ok.body();
        }
        throw new WeComUnavailable(call, result);
    }
}
