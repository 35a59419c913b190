package cn.zhibu.sandbox.group;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.wire.ApiFault;
import java.util.List;

/** Names, members and owners of groups, and who may have groups at all. */
record GroupRules(Directory directory) {
    private static final int LONGEST_NAME = 50;

    void permitted() {
        if (!directory.scope().departments().contains(1)) {
            throw new ApiFault(48002, "api forbidden: the app's visible scope must be the root department");
        }
    }

    void chatid(String chatid) {
        if (!chatid.matches("[0-9A-Za-z]{1,32}")) {
            throw new ApiFault(86001, "invalid chatid");
        }
    }

    String name(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    void members(List<String> members) {
        if (members.size() < 2 || members.size() > 2000) {
            throw new ApiFault(86006, "a group has 2 to 2000 members");
        }
    }

    void known(List<String> members) {
        for (String userid : members) {
            if (directory.member(userid) == null || !directory.sees(userid)) {
                throw new ApiFault(86007, "invalid member: " + userid);
            }
        }
    }

    void owner(String owner, List<String> members) {
        if (!members.contains(owner)) {
            throw new ApiFault(86005, "the owner is not a member");
        }
    }
}
