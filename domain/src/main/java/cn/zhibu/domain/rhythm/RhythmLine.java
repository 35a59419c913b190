package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.rules.Cadence;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.org.Org;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a branch, or one of its groups, holds in a period; {@code meeting} is the first one that counts, null while it is missing.
 *
 * @param subject the branch or the group
 * @param first first day of the period
 */
public record RhythmLine(
        Cadence cadence,
        Org subject,
        LocalDate first,
        @Nullable Meeting meeting) {

    public boolean missing() {
        return meeting == null;
    }

    /** Whether it has begun. */
    public boolean held(Instant now) {
        return meeting != null && !meeting.startsAt().isAfter(now);
    }

    public MeetingType type() {
        return MeetingType.valueOf(cadence.type());
    }

    /** The last day of the period. */
    public LocalDate last() {
        return cadence.every().next(first).minusDays(1);
    }
}
