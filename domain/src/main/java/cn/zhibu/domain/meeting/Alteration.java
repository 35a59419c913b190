package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be different about a meeting; null stays as it is. Without an end the meeting keeps its length. */
public record Alteration(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        @Nullable String topic) {

    Plan of(Meeting meeting) {
        Instant starts = startsAt == null ? meeting.startsAt() : startsAt;
        java.time.Duration length = java.time.Duration.between(meeting.startsAt(), meeting.endsAt());
        return new Plan(
                meeting.orgId(),
                meeting.groupId(),
                MeetingWords.types(meeting),
                topic == null ? meeting.topic() : topic,
                place == null ? meeting.place() : place,
                starts,
                endsAt == null ? starts.plus(length) : endsAt);
    }
}
