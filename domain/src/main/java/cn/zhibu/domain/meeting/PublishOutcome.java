package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;

/** What became of publishing a draft. */
public sealed interface PublishOutcome {

    /** @param withoutWecom names of those whom no message can reach */
    record Published(Meeting meeting, Dispatch dispatch, Forecast forecast, List<String> withoutWecom)
            implements PublishOutcome {}

    /** It was published before. */
    record Already(Meeting meeting, Instant at) implements PublishOutcome {}

    /** It was to start by now. */
    record Past(Meeting meeting) implements PublishOutcome {}

    /** It was cancelled. */
    record Cancelled(Meeting meeting) implements PublishOutcome {}

    /** Nobody would be expected. */
    record NobodyExpected() implements PublishOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements PublishOutcome {}

    /** No such meeting. */
    record Unknown() implements PublishOutcome {}
}
