package cn.zhibu.mapper.lecture.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a branch wants of a lecturer: {@code wantedOn} is its own day, {@code onDate} the day now meant. */
public record LectureOrder(
        long id,
        long orgId,
        long topicId,
        long lecturerId,
        LocalDate wantedOn,
        LocalDate onDate,
        @Nullable Integer place,
        OrderStatus status,
        long askedBy,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Long meetingId,
        @Nullable Integer feedback,
        @Nullable String feedbackWords) {

    /** The same on another day, at another place or without one. */
    public LectureOrder moved(OrderStatus to, LocalDate day, @Nullable Integer newPlace) {
        return new LectureOrder(
                id,
                orgId,
                topicId,
                lecturerId,
                wantedOn,
                day,
                newPlace,
                to,
                askedBy,
                askedAt,
                decidedAt,
                null,
                meetingId,
                feedback,
                feedbackWords);
    }

    /** Decided now; the place goes back unless the status holds one. */
    public LectureOrder decided(OrderStatus to, Instant at, @Nullable String why) {
        return new LectureOrder(
                id,
                orgId,
                topicId,
                lecturerId,
                wantedOn,
                onDate,
                to.placed() ? place : null,
                to,
                askedBy,
                askedAt,
                at,
                why,
                meetingId,
                feedback,
                feedbackWords);
    }

    /** On the agenda of that meeting, or of none. */
    public LectureOrder onAgenda(@Nullable Long meeting) {
        return new LectureOrder(
                id,
                orgId,
                topicId,
                lecturerId,
                wantedOn,
                onDate,
                place,
                status,
                askedBy,
                askedAt,
                decidedAt,
                reason,
                meeting,
                feedback,
                feedbackWords);
    }

    /** What the branch said of the talk. */
    public LectureOrder rated(@Nullable Integer choice, @Nullable String words) {
        return new LectureOrder(
                id,
                orgId,
                topicId,
                lecturerId,
                wantedOn,
                onDate,
                place,
                status,
                askedBy,
                askedAt,
                decidedAt,
                reason,
                meetingId,
                choice,
                words);
    }
}
