package cn.zhibu.app.flow;

import cn.zhibu.sandbox.directory.Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A general branch with many equal branches below it, so that each test has one to itself. */
final class FlowDirectory {

    static final int BRANCHES = 90;

    private FlowDirectory() {}

    static Directory directory() {
        String json = "{\"departments\": [" + departments() + "], \"members\": [" + members() + "], \"tags\": ["
                + tags() + "]}";
        try {
            return Directory.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String departments() {
        return department(1, "青山县直属机关", 0, "") + ", " + department(2, "青山县直机关总支", 1, "zhaoweidong") + ", "
                + each(i -> department(100 + i, "机关第" + i + "支部", 2, "s" + i) + ", "
                        + department(1000 + i, "第一党小组", 100 + i, ""));
    }

    private static String members() {
        return member("zhaoweidong", "赵卫东", 2, 1) + ", "
                + each(i -> String.join(
                        ", ",
                        member("s" + i, "李建国", 100 + i, 1),
                        member("d" + i, "周晓梅", 100 + i, 0),
                        member("f" + i, "冯雨欣", 100 + i, 0),
                        member("y" + i, "杨帆", 1000 + i, 0),
                        member("z" + i, "张三", 1000 + i, 0),
                        member("l" + i, "刘芳", 1000 + i, 0)));
    }

    private static String tags() {
        return String.join(
                ", ",
                tag(1, "上级党务管理员", "\"zhaoweidong\""),
                tag(2, "组织委员", each(i -> "\"d" + i + "\"")),
                tag(3, "预备党员", each(i -> "\"f" + i + "\"")),
                tag(4, "党小组组长", each(i -> "\"y" + i + "\"")));
    }

    private static String department(int id, String name, int parent, String leader) {
        String leaders = leader.isEmpty() ? "" : "\"" + leader + "\"";
        return "{\"id\": %d, \"name\": \"%s\", \"parentid\": %d, \"order\": %d, \"department_leader\": [%s]}"
                .formatted(id, name, parent, 5000 - id, leaders);
    }

    private static String member(String userid, String name, int department, int leads) {
        return ("{\"userid\": \"%s\", \"name\": \"%s\", \"department\": [%d], \"main_department\": %d,"
                        + " \"is_leader_in_dept\": [%d], \"position\": \"\", \"status\": 1}")
                .formatted(userid, name, department, department, leads);
    }

    private static String tag(int id, String name, String users) {
        return "{\"tagid\": %d, \"tagname\": \"%s\", \"users\": [%s], \"departments\": []}".formatted(id, name, users);
    }

    private static String each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, BRANCHES).mapToObj(text).collect(Collectors.joining(", "));
    }

    /** People of a branch in the order of its roll is decided by the bot; here only who belongs to it. */
    static List<String> people(int branch) {
        return List.of("s" + branch, "d" + branch, "f" + branch, "y" + branch, "z" + branch, "l" + branch);
    }
}
