package cn.zhibu.domain.directory;

import java.util.List;

/**
 * A department of the directory.
 *
 * @param parentId 0 for the root; may name a department the app does not see
 * @param order larger comes first, as the client shows it
 * @param leaders userids of {@code department_leader}
 */
public record Department(long id, long parentId, String name, long order, List<String> leaders) {

    public Department {
        leaders = List.copyOf(leaders);
    }
}
