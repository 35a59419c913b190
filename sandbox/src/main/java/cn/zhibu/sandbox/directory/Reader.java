package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The directory as one caller may read it: apps within the visible scope, the contact-sync assistant all of its ids. */
record Reader(Directory directory, Caller caller) {

    Reader details() {
        if (caller == Caller.CONTACTS) {
            throw new ApiFault(48002, "api forbidden: the contact-sync assistant reads no details of members");
        }
        return this;
    }

    Member member(String userid) {
        Member member = directory.member(userid);
        if (member == null || !sees(member)) {
            throw new ApiFault(60111, "userid not found");
        }
        return member;
    }

    boolean sees(Member member) {
        return caller == Caller.CONTACTS || directory.sees(member.userid());
    }

    Department department(int id) {
        Department department = directory.department(id);
        if (department == null) {
            throw new ApiFault(60003, "department not found");
        }
        if (!departments().contains(id)) {
            throw new ApiFault(60011, "no privilege to access/modify contact/party/agent");
        }
        return department;
    }

    List<Department> below(int id) {
        Set<Integer> seen = departments();
        Set<Integer> wanted = id == 0 ? seen : directory.subtree(department(id).id());
        return directory.departments().stream()
                .filter(department -> wanted.contains(department.id()) && seen.contains(department.id()))
                .toList();
    }

    List<Member> membersOf(int id, boolean below) {
        Set<String> seen = directory.visible();
        return directory.membersOf(department(id).id(), below).stream()
                .filter(member -> seen.contains(member.userid().toLowerCase(Locale.ROOT)))
                .toList();
    }

    Set<Integer> departments() {
        return caller == Caller.CONTACTS ? directory.subtree(1) : directory.visibleDepartments();
    }
}
