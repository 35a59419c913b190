package cn.zhibu.mapper.lecture.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order in names; {@code present} is the signed roll's, null before. */
public record OrderView(
        long id,
        long orgId,
        String branch,
        String topic,
        long lecturerId,
        long lecturerMember,
        String lecturer,
        LocalDate wantedOn,
        LocalDate onDate,
        OrderStatus status,
        long askedBy,
        @Nullable String reason,
        @Nullable Long meetingId,
        @Nullable Integer present,
        @Nullable Integer feedback,
        @Nullable String feedbackWords) {}
