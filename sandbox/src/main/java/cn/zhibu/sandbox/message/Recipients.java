package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.wire.ApiFault;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who a send reaches, each once, and which names were invalid or out of sight. */
public final class Recipients {
    final Set<String> members = new LinkedHashSet<>();
    final Invalid invalid = new Invalid();
    final Map<String, String> unseen = new LinkedHashMap<>();

    private final Directory directory;
    private final Set<String> visible;

    private Recipients(Directory directory) {
        this.directory = directory;
        this.visible = directory.visible();
    }

    static Recipients resolve(JsonNode request, Directory directory) {
        Addresses named = Addresses.checked(request);
        Recipients found = new Recipients(directory);
        if (named.everyone()) {
            found.visible.forEach(id -> found.reach(directory.member(id)));
        } else {
            named.users().forEach(id -> found.user(id.toLowerCase(Locale.ROOT)));
            named.parties().forEach(found::party);
            named.tags().forEach(found::tag);
        }
        if (!named.everyone() && found.invalid.count() >= named.count()) {
            throw new ApiFault(81013, "user & party & tag all invalid");
        }
        return found;
    }

    private void user(String id) {
        Member member = directory.member(id);
        String obstacle = obstacle(member);
        if (obstacle == null) {
            members.add(id);
        } else {
            invalid.users.add(id);
            unseen.put(id, obstacle + ": the answer named them in invaliduser.");
        }
    }

    private void party(String id) {
        if (!id.matches("\\d{1,9}") || !directory.visibleDepartments().contains(Integer.parseInt(id))) {
            invalid.parties.add(id);
            return;
        }
        directory.membersOf(Integer.parseInt(id), true).forEach(this::reach);
    }

    private void tag(String id) {
        Tag tag = id.matches("\\d{1,9}") ? directory.tag(Integer.parseInt(id)) : null;
        if (tag == null) {
            invalid.tags.add(id);
            return;
        }
        tag.members().forEach(userid -> reach(directory.member(userid)));
        tag.departments()
                .forEach(department -> directory.membersOf(department, true).forEach(this::reach));
    }

    private void reach(@Nullable Member member) {
        if (member == null) {
            return;
        }
        String id = member.userid().toLowerCase(Locale.ROOT);
        String obstacle = obstacle(member);
        if (obstacle == null) {
            members.add(id);
        } else {
            unseen.put(id, obstacle + ": skipped without a word, being one of a department, a tag or @all.");
        }
    }

    private @Nullable String obstacle(@Nullable Member member) {
        if (member == null) {
            return "There is no such member";
        }
        if (!visible.contains(member.userid().toLowerCase(Locale.ROOT))) {
            return "The member is outside the app's visible scope (可见范围)";
        }
        return member.active() ? null : "The member is not active (status " + member.status() + ")";
    }

    /** Everyone a request names, valid or not, in lower case. */
    public static Set<String> named(JsonNode request, Directory directory) {
        Addresses addresses = Addresses.of(request);
        Set<String> found = new LinkedHashSet<>();
        if (addresses.everyone()) {
            found.addAll(directory.visible());
        }
        addresses.users().forEach(id -> found.add(id.toLowerCase(Locale.ROOT)));
        Recipients grouped = new Recipients(directory);
        addresses.parties().forEach(grouped::party);
        addresses.tags().forEach(grouped::tag);
        found.addAll(grouped.members);
        found.addAll(grouped.unseen.keySet());
        found.remove("@all");
        return found;
    }

    /** Takes a member out again, to be named in that list. */
    void exclude(String id, List<String> named, String reason) {
        if (members.remove(id)) {
            named.add(id);
            unseen.put(id, reason);
        }
    }
}
