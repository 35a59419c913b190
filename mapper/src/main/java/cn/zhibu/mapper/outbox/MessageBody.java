package cn.zhibu.mapper.outbox;

/** The rendered content of a message. */
public record MessageBody(long id, String body) {}
