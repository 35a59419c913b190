package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of meetings that are being planned. */
final class MeetingRows {

    private MeetingRows() {}

    /** Which occurrence of which recurrence a draft stands for. */
    record Occurrence(long recurrenceId, LocalDate on) {}

    static Meeting draft(Plan plan, @Nullable Occurrence occurrence, @Nullable Long by, Instant at) {
        return new Meeting(
                0,
                plan.orgId(),
                plan.groupId(),
                MeetingStatus.DRAFT,
                MeetingWords.column(plan.types()),
                plan.topic(),
                plan.place(),
                plan.startsAt(),
                plan.endsAt(),
                false,
                0,
                occurrence == null ? null : occurrence.recurrenceId(),
                occurrence == null ? null : occurrence.on(),
                false,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    /** The same meeting as it is planned now. */
    static Meeting replanned(Meeting old, Plan plan, int revision) {
        return new Meeting(
                old.id(),
                old.orgId(),
                plan.groupId(),
                old.status(),
                MeetingWords.column(plan.types()),
                plan.topic(),
                plan.place(),
                plan.startsAt(),
                plan.endsAt(),
                old.buttonCheckin(),
                revision,
                old.recurrenceId(),
                old.occurrenceOn(),
                old.backfilled(),
                old.createdBy(),
                old.createdAt(),
                old.publishedBy(),
                old.publishedAt(),
                old.confirmedBy(),
                old.confirmedAt());
    }
}
