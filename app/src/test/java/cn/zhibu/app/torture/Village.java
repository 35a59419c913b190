package cn.zhibu.app.torture;

import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Equal branches below one general branch, as the platform's directory holds them; person {@code n} is {@code p<n>}. */
record Village(int branches, int each) {

    private static final int GENERAL = 2;
    private static final int FIRST_BRANCH = 100;

    static String userid(int person) {
        return "p" + person;
    }

    int people() {
        return branches * each;
    }

    List<String> userids() {
        return IntStream.range(0, people()).mapToObj(Village::userid).toList();
    }

    Directory directory() {
        Directory directory = new Directory();
        directory.put(new Department(1, "青山县直属机关", 0, 1, List.of()));
        directory.put(new Department(GENERAL, "青山县直机关总支", 1, 2, List.of()));
        List<Member> people = new ArrayList<>();
        for (int branch = 0; branch < branches; branch++) {
            int id = FIRST_BRANCH + branch;
            directory.put(new Department(id, "机关第" + (branch + 1) + "支部", GENERAL, 3 + branch, List.of()));
            for (int i = 0; i < each; i++) {
                int person = branch * each + i;
                people.add(Member.of(userid(person), "党员" + (10_000 + person), id));
            }
        }
        directory.seed(people);
        return directory;
    }
}
