package cn.zhibu.sandbox.directory;

import java.util.List;

/** A member; {@code leaderIn} runs parallel to {@code departments}; status 1 active, 2 disabled, 4 not activated, 5 left. */
public record Member(
        String userid,
        String name,
        List<Integer> departments,
        int mainDepartment,
        List<Integer> leaderIn,
        String position,
        int status) {
    /** An active member of one department without a post. */
    public static Member of(String userid, String name, int department) {
        return new Member(userid, name, List.of(department), department, List.of(0), "", 1);
    }

    /** Whether messages reach this member at all. */
    public boolean active() {
        return status == 1;
    }

    /** The same member elsewhere. */
    public Member movedTo(List<Integer> target) {
        List<Integer> leads = target.stream().map(id -> 0).toList();
        return new Member(userid, name, target, target.get(0), leads, position, status);
    }
}
