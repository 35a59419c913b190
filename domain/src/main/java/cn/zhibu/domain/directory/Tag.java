package cn.zhibu.domain.directory;

import java.util.List;

/** A tag with the persons and the departments that bear it. */
public record Tag(long id, String name, List<String> userids, List<Long> departmentIds) {

    public Tag {
        userids = List.copyOf(userids);
        departmentIds = List.copyOf(departmentIds);
    }
}
