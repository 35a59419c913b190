package cn.zhibu.mapper.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One answer about a meeting: a choice from 1 (best) to 4, or words. The id is random; {@code signedBy} only by wish. */
public record FeedbackAnswer(
        String id,
        long meetingId,
        @Nullable Integer choice,
        @Nullable String words,
        @Nullable Long signedBy,
        LocalDate answeredOn) {}
