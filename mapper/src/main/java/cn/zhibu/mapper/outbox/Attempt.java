package cn.zhibu.mapper.outbox;

import java.time.Instant;

/** Somebody was sent something at that time. */
public record Attempt(long memberId, Instant at) {}
