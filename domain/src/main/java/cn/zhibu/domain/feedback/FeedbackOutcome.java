package cn.zhibu.domain.feedback;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of feedback on a meeting. */
public sealed interface FeedbackOutcome {

    /** Taken; {@code signed} when the person wanted the name to be kept with it. */
    record Given(Meeting meeting, boolean signed) implements FeedbackOutcome {}

    /** The person has answered before. */
    record Already(Meeting meeting) implements FeedbackOutcome {}

    /** Not marked as present at the meeting. */
    record NotPresent(Meeting meeting) implements FeedbackOutcome {}

    /** The meeting is not over. */
    record TooEarly(Meeting meeting) implements FeedbackOutcome {}

    /** The week for answers is over, or the meeting was cancelled. */
    record Over(Meeting meeting) implements FeedbackOutcome {}

    record NoSuchMeeting() implements FeedbackOutcome {}
}
