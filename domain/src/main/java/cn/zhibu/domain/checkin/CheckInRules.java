package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;

/** When a claim is possible and when it is late (product.md 4 and 8): opens at T-15 minutes, late from T+10:00, over at the end. */
public final class CheckInRules {

    /** Wrong tries that lock the code for the person. */
    static final int TRIES = 5;

    static final Duration LOCK = Duration.ofMinutes(10);

    private static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration GRACE = Duration.ofMinutes(10);

    private CheckInRules() {}

    public static Instant opensAt(Meeting meeting) {
        return meeting.startsAt().minus(BEFORE);
    }

    public static boolean late(Meeting meeting, Instant at) {
        return !at.isBefore(meeting.startsAt().plus(GRACE));
    }

    /** Whether the check-in is open by the clock. */
    public static boolean open(Meeting meeting, Instant at) {
        return !at.isBefore(opensAt(meeting)) && at.isBefore(meeting.endsAt());
    }
}
