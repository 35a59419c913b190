package cn.zhibu.app.month;

import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person of the sample directory with the organisation on the person's card. */
record Person(String userid, String name, String org, String folderName) {

    private static final Map<Integer, String> BRANCHES =
            Map.of(11, "branch1", 12, "branch2", 13, "branch3", 2, "committee", 3, "general", 20, "centre");

    static List<Person> members() {
        Directory directory = Directory.sample();
        return directory.members().stream().map(member -> of(directory, member)).toList();
    }

    private static Person of(Directory directory, Member member) {
        Map<Integer, Department> departments = new HashMap<>();
        directory.departments().forEach(department -> departments.put(department.id(), department));
        Department department = departments.get(member.mainDepartment());
        while (!BRANCHES.containsKey(department.id())) {
            department = departments.get(department.parentid());
        }
        return new Person(member.userid(), member.name(), department.name(), BRANCHES.get(department.id()));
    }

    String file() {
        return folderName + "-" + userid + ".txt";
    }

    String heading() {
        return org + " " + name;
    }
}
