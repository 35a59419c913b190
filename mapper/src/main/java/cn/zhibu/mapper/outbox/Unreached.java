package cn.zhibu.mapper.outbox;

import org.jspecify.annotations.Nullable;

/** A person whom a message about a meeting has not reached, and why. */
public record Unreached(
        long memberId,
        String name,
        NoticeKind kind,
        MessageState state,
        @Nullable String reason) {}
