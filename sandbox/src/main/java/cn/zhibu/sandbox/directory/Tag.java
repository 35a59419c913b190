package cn.zhibu.sandbox.directory;

import java.util.List;

/** A tag with the members and departments that carry it. */
public record Tag(int id, String name, List<String> members, List<Integer> departments) {}
