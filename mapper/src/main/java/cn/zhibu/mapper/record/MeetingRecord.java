package cn.zhibu.mapper.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One picture (by the platform's media id) or some words for the record of a meeting. */
public record MeetingRecord(
        long id,
        long meetingId,
        long memberId,
        @Nullable String words,
        @Nullable String mediaId,
        Instant at) {}
