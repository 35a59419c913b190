package cn.zhibu.sandbox.directory;

import java.util.List;

/** What the administrator lets the app see. */
public record Scope(List<String> users, List<Integer> departments, List<Integer> tags) {
    /** The whole corp. */
    public static final Scope ALL = new Scope(List.of(), List.of(1), List.of());
}
