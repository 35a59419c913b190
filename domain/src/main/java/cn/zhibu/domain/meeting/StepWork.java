package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;

/** What one step of time does for a meeting (the table of product.md 4). Runs in a transaction that holds the meeting's row. */
public interface StepWork {
    Step step();

    /**
     * May come late, after an outage: looks at {@code now} and at the meeting's status before it tells anybody anything.
     *
     * @param meeting locked, not cancelled
     */
    void due(Meeting meeting, Instant now);
}
