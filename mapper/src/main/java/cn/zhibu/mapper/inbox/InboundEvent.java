package cn.zhibu.mapper.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An inbound event already answered, with its answer, so that a redelivery hears the same; never what the person said. */
public record InboundEvent(
        String eventKey,
        String kind,
        Instant receivedAt,
        @Nullable String label,
        @Nullable String words,
        boolean more) {}
