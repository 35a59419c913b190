package cn.zhibu.domain.directory;

import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Departments become organisations; one that vanished is put out of use, never deleted. */
@Component
final class SyncOrgs {

    private final OrgMapper orgs;

    SyncOrgs(OrgMapper orgs) {
        this.orgs = orgs;
    }

    /** The organisations by WeCom department id, as they now stand. */
    Map<Long, Org> sync(List<Department> departments) {
        Map<Long, Org> known = orgs.all().stream()
                .filter(org -> org.wecomDepartmentId() != null)
                .collect(Collectors.toMap(Org::wecomDepartmentId, Function.identity()));
        Map<Long, Org> done = new HashMap<>();
        for (Department department : parentsFirst(departments)) {
            Org parent = done.get(department.parentId());
            done.put(department.id(), upsert(known.get(department.id()), department, parent));
        }
        known.values().stream()
                .filter(org -> org.active() && !done.containsKey(org.wecomDepartmentId()))
                .forEach(org -> orgs.update(with(org, org.parentId(), org.path(), org, false)));
        return done;
    }

    private Org upsert(@Nullable Org known, Department department, @Nullable Org parent) {
        Long parentId = parent == null ? null : parent.id();
        // the platform shows larger orders first
        Org seen = new Org(
                0,
                parentId,
                department.id(),
                OrgNames.kind(department.name()),
                department.name(),
                "/",
                -department.order(),
                true);
        long id = known == null ? orgs.insert(seen) : known.id();
        Org now = with(seen, id, parentId, (parent == null ? "/" : parent.path()) + id + "/");
        if (!now.equals(known)) {
            orgs.update(now);
        }
        return now;
    }

    private static Org with(Org seen, long id, @Nullable Long parentId, String path) {
        return new Org(id, parentId, seen.wecomDepartmentId(), seen.kind(), seen.name(), path, seen.sortOrder(), true);
    }

    private static Org with(Org org, @Nullable Long parentId, String path, Org names, boolean active) {
        return new Org(
                org.id(),
                parentId,
                org.wecomDepartmentId(),
                names.kind(),
                names.name(),
                path,
                names.sortOrder(),
                active);
    }

    private static List<Department> parentsFirst(List<Department> departments) {
        Set<Long> visible = departments.stream().map(Department::id).collect(Collectors.toSet());
        Map<Long, List<Department>> children = departments.stream()
                .collect(Collectors.groupingBy(
                        department -> visible.contains(department.parentId()) ? department.parentId() : 0L));
        List<Department> ordered = new ArrayList<>(sorted(children.get(0L)));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.addAll(sorted(children.get(ordered.get(i).id())));
        }
        return ordered;
    }

    private static List<Department> sorted(@Nullable List<Department> departments) {
        return Objects.requireNonNullElse(departments, List.<Department>of()).stream()
                .sorted(Comparator.comparingLong(Department::order).reversed().thenComparingLong(Department::id))
                .toList();
    }
}
