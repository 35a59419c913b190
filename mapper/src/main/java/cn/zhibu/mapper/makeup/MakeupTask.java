package cn.zhibu.mapper.makeup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one person has to make up for one meeting; {@code reason} is the last return's and stays until the task is done. */
public record MakeupTask(
        long id,
        long meetingId,
        long memberId,
        MakeupStatus status,
        LocalDate dueOn,
        @Nullable MakeupWay way,
        @Nullable String words,
        @Nullable Instant claimedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** Still to be done by the person. */
    public boolean open() {
        return status == MakeupStatus.DUE || status == MakeupStatus.OVERDUE || status == MakeupStatus.RETURNED;
    }
}
