package cn.zhibu.mapper.lecture.library;

/** How many of an organisation's branches ordered a talk, were told of a clip, opened one. */
public record Coverage(String name, int branches, int ordered, int pushed, int opened) {}
