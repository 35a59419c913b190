package cn.zhibu.sandbox.directory;

import java.util.List;

/** A department; the root has id 1 and parent 0. */
public record Department(int id, String name, int parentid, int order, List<String> leaders) {}
