package cn.zhibu.mapper.burden;

import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that was held back at {@code at}; types and start of the meeting it is about, if any. */
public record HeldMessage(
        NoticeKind kind,
        Instant at,
        @Nullable String types,
        @Nullable Instant startsAt) {}
