package cn.zhibu.sandbox.group;

import java.util.List;

/** A group chat; members see it from its first message on. Userids are kept in lower case. */
public record Group(String chatid, String name, String owner, List<String> members, List<GroupMessage> messages) {
    /** Whether members see the group in their list. */
    public boolean visible() {
        return !messages.isEmpty();
    }
}
