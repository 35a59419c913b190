package cn.zhibu.domain.directory;

import cn.zhibu.mapper.member.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which tags a person bears, directly or through a department. */
final class Tags {

    static final String NOT_PARTY = "非党员";
    static final String PROBATIONARY = "预备党员";
    static final String PARTY = "党员";

    private final Map<String, Set<String>> byUserid = new HashMap<>();
    private final Map<Long, Set<String>> byDepartment = new HashMap<>();

    Tags(List<Tag> tags) {
        for (Tag tag : tags) {
            tag.userids()
                    .forEach(id -> byUserid.computeIfAbsent(id.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                            .add(tag.name()));
            tag.departmentIds()
                    .forEach(id -> byDepartment
                            .computeIfAbsent(id, key -> new HashSet<>())
                            .add(tag.name()));
        }
    }

    Set<String> of(Person person) {
        Set<String> names = new HashSet<>(byUserid.getOrDefault(person.userid().toLowerCase(Locale.ROOT), Set.of()));
        person.departments().forEach(id -> names.addAll(byDepartment.getOrDefault(id, Set.of())));
        return names;
    }

    List<Role> roles(Person person) {
        Set<String> names = of(person);
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.caption()))
                .toList();
    }
}
