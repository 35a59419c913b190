package cn.zhibu.sandbox.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Works out what a scope lets the app see; the maps are the directory's own, read under its lock. */
record Sight(Scope scope, Map<Integer, Department> tree, Map<String, Member> people, Map<Integer, Tag> tags) {

    Set<Integer> subtree(int id) {
        Set<Integer> found = new LinkedHashSet<>();
        if (tree.containsKey(id)) {
            found.add(id);
            tree.values().stream()
                    .filter(child -> child.parentid() == id && child.id() != id)
                    .forEach(child -> found.addAll(subtree(child.id())));
        }
        return found;
    }

    List<Member> membersOf(int department, boolean below) {
        Set<Integer> wanted = below ? subtree(department) : Set.of(department);
        return people.values().stream()
                .filter(member -> member.departments().stream().anyMatch(wanted::contains))
                .toList();
    }

    Set<Integer> departments() {
        Set<Integer> found = new LinkedHashSet<>();
        scope.departments().forEach(id -> found.addAll(subtree(id)));
        scopeTags().forEach(tag -> tag.departments().forEach(id -> found.addAll(subtree(id))));
        return found;
    }

    Set<String> members() {
        Set<Integer> seen = departments();
        Set<String> found = new LinkedHashSet<>();
        scope.users().forEach(id -> found.add(id.toLowerCase(Locale.ROOT)));
        scopeTags().forEach(tag -> tag.members().forEach(id -> found.add(id.toLowerCase(Locale.ROOT))));
        people.forEach((id, member) -> {
            if (member.departments().stream().anyMatch(seen::contains)) {
                found.add(id);
            }
        });
        found.retainAll(people.keySet());
        return found;
    }

    private List<Tag> scopeTags() {
        return scope.tags().stream().map(tags::get).filter(Objects::nonNull).toList();
    }
}
