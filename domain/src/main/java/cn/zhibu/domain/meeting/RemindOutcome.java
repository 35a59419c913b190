package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;

/** What became of reminding those who have not answered. */
public sealed interface RemindOutcome {

    /** @param withoutWecom names of those whom no message can reach */
    record Reminded(Meeting meeting, int people, Dispatch dispatch, List<String> withoutWecom)
            implements RemindOutcome {}

    /** All of them were reminded today. */
    record Already(Meeting meeting, List<String> withoutWecom) implements RemindOutcome {}

    /** Everyone has answered. */
    record NobodySilent(Meeting meeting) implements RemindOutcome {}

    /** It has begun, or was cancelled. */
    record Over(Meeting meeting) implements RemindOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements RemindOutcome {}

    /** No such meeting. */
    record Unknown() implements RemindOutcome {}
}
