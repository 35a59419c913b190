package cn.zhibu.sandbox.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words directory edits the way {@code change_contact} does; an update names only what changed. */
final class Changes {
    private Changes() {}

    static Change department(@Nullable Department before, Department after) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Id", Integer.toString(after.id()));
        if (before == null || !before.name().equals(after.name())) {
            fields.put("Name", after.name());
        }
        if (before == null || before.parentid() != after.parentid()) {
            fields.put("ParentId", Integer.toString(after.parentid()));
        }
        if (before == null) {
            fields.put("Order", Integer.toString(after.order()));
        }
        return Change.of(before == null ? "create_party" : "update_party", fields);
    }

    static Change member(@Nullable Member before, Member after, boolean entered, boolean left) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("UserID", after.userid());
        if (before == null || !before.name().equals(after.name())) {
            fields.put("Name", after.name());
        }
        if (before == null || !before.departments().equals(after.departments())) {
            fields.put("Department", joined(after.departments()));
            fields.put("MainDepartment", Integer.toString(after.mainDepartment()));
        }
        if (before == null || !before.leaderIn().equals(after.leaderIn())) {
            fields.put("IsLeaderInDept", joined(after.leaderIn()));
        }
        if (before == null || before.status() != after.status()) {
            fields.put("Status", Integer.toString(after.status()));
        }
        return new Change(
                before == null ? "create_user" : "update_user",
                fields,
                entered ? after.userid() : null,
                left ? after.userid() : null);
    }

    static Change tag(@Nullable Tag before, Tag after) {
        List<String> users = before == null ? List.of() : before.members();
        List<Integer> parties = before == null ? List.of() : before.departments();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("TagId", Integer.toString(after.id()));
        fields.put("AddUserItems", joined(without(after.members(), users)));
        fields.put("DelUserItems", joined(without(users, after.members())));
        fields.put("AddPartyItems", joined(without(after.departments(), parties)));
        fields.put("DelPartyItems", joined(without(parties, after.departments())));
        return Change.of("update_tag", fields);
    }

    /** Members who came into the app's sight, then those who went out of it. */
    static List<Change> sight(Set<String> before, Set<String> after) {
        return Stream.concat(
                        without(after, before).stream().map(id -> new Change("", Map.of(), id, null)),
                        without(before, after).stream().map(id -> new Change("", Map.of(), null, id)))
                .toList();
    }

    private static <T> List<T> without(Collection<T> of, Collection<T> others) {
        return of.stream().filter(item -> !others.contains(item)).toList();
    }

    private static String joined(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
