package cn.zhibu.mapper.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that time has to do for a meeting, and when it was done. */
public record MeetingStep(
        long meetingId, Step step, Instant dueAt, @Nullable Instant doneAt) {}
