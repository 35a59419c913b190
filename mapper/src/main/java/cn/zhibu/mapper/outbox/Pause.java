package cn.zhibu.mapper.outbox;

import java.time.Instant;

/** The platform takes no calls of this kind until then; {@code strikes} counts pauses that followed close upon each other. */
public record Pause(CallAction action, Instant until, Instant since, int errcode, String reason, int strikes) {}
