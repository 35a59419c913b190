package cn.zhibu.mapper.outbox;

import java.time.Instant;

/** A call whose card can still be changed until {@code until} with the code that the platform gave for it. */
public record OldCard(long callId, NoticeKind kind, String responseCode, Instant until) {}
