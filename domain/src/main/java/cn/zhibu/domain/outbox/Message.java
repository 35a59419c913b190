package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell on one occasion ({@code meeting:42:notice}); a person hears one revision of it once. Not sent before {@code notBefore};
 * after {@code notAfter} it is EXPIRED instead of late.
 */
public record Message(
        String occasion,
        int revision,
        NoticeKind kind,
        @Nullable Long meetingId,
        @Nullable Long senderId,
        Content content,
        Instant notBefore,
        Instant notAfter) {}
