package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is written after an attempt; taken only while the fence is still the sender's. */
public record Settlement(
        long callId,
        long fence,
        CallState state,
        Instant at,
        Instant nextAttemptAt,
        @Nullable String msgid,
        @Nullable String responseCode,
        @Nullable Integer errcode,
        @Nullable String reason) {}
