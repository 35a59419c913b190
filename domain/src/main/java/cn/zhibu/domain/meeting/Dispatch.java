package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.domain.time.Beijing;
import java.time.Instant;

/** When something that a person publishes leaves: at once, or with the next sending window (product.md 4 and 8). */
public record Dispatch(Instant at, boolean atOnce) {

    /** Inside a window, or when the meeting starts before the next one, at once. */
    static Dispatch notice(SendingWindow window, Instant now, Instant startsAt, long seed) {
        Instant next = window.next(now, seed);
        return next.equals(now) || !startsAt.isAfter(next) ? new Dispatch(now, true) : new Dispatch(next, false);
    }

    /** As a notice; a change to a meeting of today goes out at once as well. */
    static Dispatch change(SendingWindow window, Instant now, Instant startsAt, long seed) {
        boolean today = Beijing.date(startsAt).equals(Beijing.date(now));
        return today ? new Dispatch(now, true) : notice(window, now, startsAt, seed);
    }
}
