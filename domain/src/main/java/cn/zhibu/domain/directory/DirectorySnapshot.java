package cn.zhibu.domain.directory;

import java.util.List;

/** All that the app's visible scope holds at one time; each person once. */
public record DirectorySnapshot(List<Department> departments, List<Person> people, List<Tag> tags) {

    public DirectorySnapshot {
        departments = List.copyOf(departments);
        people = List.copyOf(people);
        tags = List.copyOf(tags);
    }
}
