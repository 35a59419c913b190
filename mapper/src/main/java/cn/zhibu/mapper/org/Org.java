package cn.zhibu.mapper.org;

import org.jspecify.annotations.Nullable;

/** A Party organisation or unit; {@code path} is {@code /1/4/9/}, the ids from the root down to itself. */
public record Org(
        long id,
        @Nullable Long parentId,
        @Nullable Long wecomDepartmentId,
        OrgKind kind,
        String name,
        String path,
        long sortOrder,
        boolean active) {

    /** Whether {@code other} is this organisation or stands below it. */
    public boolean covers(Org other) {
        return other.path().startsWith(path);
    }
}
