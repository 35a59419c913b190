package cn.zhibu.mapper.lecture;

/** A topic of the managed list; one that is not {@code active} stays on the clips that have it. */
public record LectureTopic(long id, String name, int sortOrder, boolean active) {}
