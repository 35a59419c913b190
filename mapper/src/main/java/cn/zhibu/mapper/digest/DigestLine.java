package cn.zhibu.mapper.digest;

import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line for a person's next digest; {@code meetingId} and {@code kind} are those of the message it stands for. */
public record DigestLine(
        long id,
        long memberId,
        @Nullable Long meetingId,
        @Nullable NoticeKind kind,
        String words,
        Instant at,
        @Nullable Instant sentAt) {}
