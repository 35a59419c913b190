package cn.zhibu.mapper.lecture.order;

/** A topic of the managed list. */
public record OrderTopic(long id, String name) {}
