package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call to be: its id is drawn before its body is made, because the body holds it. */
public record FrozenCall(long id, NoticeKind kind, @Nullable Long meetingId, String body, Instant notAfter) {}
