package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who a send reaches, each once, and which names were invalid or out of sight. */
record Recipients(Set<String> members, List<String> badUsers, List<String> badParties, List<String> badTags) {

    static Recipients resolve(JsonNode request, Directory directory) {
        List<String> users = piped(request, "touser", 1000, 40032);
        List<String> parties = piped(request, "toparty", 100, 82002);
        List<String> tags = piped(request, "totag", 100, 82003);
        if (users.isEmpty() && parties.isEmpty() && tags.isEmpty()) {
            throw new ApiFault(82001, "touser & toparty & totag all empty");
        }
        Set<String> visible = directory.visible();
        Recipients found =
                new Recipients(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (users.contains("@all")) {
            visible.forEach(id -> found.reach(id, directory));
        } else {
            users.forEach(id -> found.user(id.toLowerCase(Locale.ROOT), visible, directory));
            parties.forEach(id -> found.party(id, visible, directory));
            tags.forEach(id -> found.tag(id, visible, directory));
        }
        boolean anyValid = found.badUsers.size() + found.badParties.size() + found.badTags.size()
                < users.size() + parties.size() + tags.size();
        if (!anyValid) {
            throw new ApiFault(81013, "user & party & tag all invalid");
        }
        return found;
    }

    ObjectNode invalid() {
        ObjectNode node = Json.object();
        put(node, "invaliduser", badUsers);
        put(node, "invalidparty", badParties);
        put(node, "invalidtag", badTags);
        return node;
    }

    private void user(String id, Set<String> visible, Directory directory) {
        Member member = directory.member(id);
        if (member == null || !member.active() || !visible.contains(id)) {
            badUsers.add(id);
        } else {
            members.add(id);
        }
    }

    private void party(String id, Set<String> visible, Directory directory) {
        if (!id.matches("\\d{1,9}") || !directory.visibleDepartments().contains(Integer.parseInt(id))) {
            badParties.add(id);
            return;
        }
        directory.membersOf(Integer.parseInt(id), true).forEach(member -> reachVisible(member, visible));
    }

    private void tag(String id, Set<String> visible, Directory directory) {
        Tag tag = id.matches("\\d{1,9}") ? directory.tag(Integer.parseInt(id)) : null;
        if (tag == null) {
            badTags.add(id);
            return;
        }
        for (String userid : tag.members()) {
            Member member = directory.member(userid);
            if (member != null) {
                reachVisible(member, visible);
            }
        }
        tag.departments()
                .forEach(department ->
                        directory.membersOf(department, true).forEach(member -> reachVisible(member, visible)));
    }

    private void reach(String id, Directory directory) {
        Member member = directory.member(id);
        if (member != null && member.active()) {
            members.add(id);
        }
    }

    private void reachVisible(Member member, Set<String> visible) {
        String id = member.userid().toLowerCase(Locale.ROOT);
        if (member.active() && visible.contains(id)) {
            members.add(id);
        }
    }

    private static List<String> piped(JsonNode request, String field, int limit, int code) {
        List<String> names = Arrays.stream(Json.text(request, field).split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > limit) {
            throw new ApiFault(code, field + " has more than " + limit + " entries");
        }
        return names;
    }

    private static void put(ObjectNode node, String field, List<String> names) {
        if (!names.isEmpty()) {
            node.put(field, String.join("|", names));
        }
    }
}
