package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.MeetingStatus;

/** What became of planning a meeting. */
public sealed interface DraftOutcome {

    record Drafted(Preview preview) implements DraftOutcome {}

    /** It would start in the past. */
    record Past() implements DraftOutcome {}

    /** Place or topic have more characters than there is room for. */
    record TooLong(int longestPlace, int longestTopic) implements DraftOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements DraftOutcome {}

    /** It is no draft any more. */
    record NotDraft(MeetingStatus status) implements DraftOutcome {}

    /** No such meeting. */
    record Unknown() implements DraftOutcome {}
}
