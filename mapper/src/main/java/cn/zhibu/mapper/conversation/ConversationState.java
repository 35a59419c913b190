package cn.zhibu.mapper.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's conversation stands: the running dialogue with its step and slots (a JSON object of strings), the branch chosen by whoever
 * holds roles in several, the last act that can still be undone, and the pages of a long answer not shown yet.
 */
public record ConversationState(
        long memberId,
        @Nullable String dialogue,
        @Nullable String step,
        @Nullable String slots,
        @Nullable Instant expiresAt,
        @Nullable Long orgId,
        @Nullable String undoKind,
        @Nullable Long undoSubject,
        @Nullable Instant undoUntil,
        @Nullable String rest) {}
