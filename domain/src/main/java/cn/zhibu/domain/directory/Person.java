package cn.zhibu.domain.directory;

import java.util.List;

/**
 * A person of the directory.
 *
 * @param mainDepartment 0 when the platform does not say
 * @param leaderIn departments in which the person is marked as leader
 * @param active false for who is disabled, has left, or never joined WeCom
 */
public record Person(
        String userid, String name, List<Long> departments, long mainDepartment, List<Long> leaderIn, boolean active) {

    public Person {
        departments = List.copyOf(departments);
        leaderIn = List.copyOf(leaderIn);
    }
}
