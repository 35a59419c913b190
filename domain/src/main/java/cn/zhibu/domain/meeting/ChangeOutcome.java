package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of moving a published meeting. */
public sealed interface ChangeOutcome {

    /**
     * @param corrected people who had the notice and hear the correction
     * @param unsent people whose notice had not left and who hear the new one only
     */
    record Changed(Meeting before, Meeting meeting, Dispatch dispatch, int corrected, int unsent)
            implements ChangeOutcome {}

    /** It is already so. */
    record Same(Meeting meeting) implements ChangeOutcome {}

    /** It would start in the past. */
    record Past() implements ChangeOutcome {}

    /** Place or topic have more characters than there is room for. */
    record TooLong(int longestPlace, int longestTopic) implements ChangeOutcome {}

    /** It is over, cancelled or signed. */
    record TooLate(Meeting meeting) implements ChangeOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements ChangeOutcome {}

    /** No such meeting. */
    record Unknown() implements ChangeOutcome {}
}
