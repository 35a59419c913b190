package cn.zhibu.mapper.lecture.library;

/** How many clips of a topic a person may see. */
public record TopicCount(String name, int clips) {}
