package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.List;

/** What one step of time does for a meeting (the table of product.md 4). Runs in a transaction that holds the meeting's row. */
public interface StepWork {
    Step step();

    /**
     * May come late, after an outage: looks at {@code now} and at the meeting's status before it tells anybody anything.
     *
     * @param meeting locked, not cancelled
     */
    void due(Meeting meeting, Instant now);

    /** A step that comes for many meetings in the same second, and is done for many with one statement. */
    interface Together extends StepWork {

        /** @param meetings locked, not cancelled */
        void due(List<Meeting> meetings, Instant now);

        @Override
        default void due(Meeting meeting, Instant now) {
            due(List.of(meeting), now);
        }
    }
}
