package cn.zhibu.domain.attendance;

import cn.zhibu.mapper.meeting.Meeting;

/** Why an answer to a meeting was not taken. */
public sealed interface Refusal {

    /** There is none, or it was never published. */
    record NoSuchMeeting() implements Refusal {}

    record Cancelled(Meeting meeting) implements Refusal {}

    /** The roll is signed. */
    record Signed(Meeting meeting) implements Refusal {}

    record NotInvited(Meeting meeting) implements Refusal {}

    /** The actor answers for nobody there. */
    record NotYours(Meeting meeting) implements Refusal {}

    /** It has begun: receipts and leave are over. */
    record Started(Meeting meeting) implements Refusal {}
}
