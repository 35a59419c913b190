package cn.zhibu.domain.feedback;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.feedback.FeedbackMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 活动反馈 of who was there: once, within a week after the end. Without a signature nothing leads from the answer to the person. */
@Component
public class GiveFeedback {

    /** How long after the end answers are taken. */
    public static final Duration OPEN = Duration.ofDays(7);

    private static final Set<AttendanceStatus> THERE = EnumSet.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final FeedbackMapper feedback;
    private final FeedbackBox box;
    private final FeedbackAsked asked;

    GiveFeedback(
            MeetingMapper meetings,
            AttendanceMapper rolls,
            FeedbackMapper feedback,
            FeedbackBox box,
            FeedbackAsked asked) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.feedback = feedback;
        this.box = box;
        this.asked = asked;
    }

    @Transactional
    public FeedbackOutcome give(Act act, long meetingId, FeedbackChoice choice, boolean signed) {
        Meeting meeting = meetings.lock(meetingId);
        if (meeting == null || meeting.status() == MeetingStatus.DRAFT) {
            return new FeedbackOutcome.NoSuchMeeting();
        }
        FeedbackOutcome refused = refused(act, meeting);
        if (refused != null) {
            return refused;
        }
        if (feedback.give(meetingId, act.subject()) == 0) {
            return new FeedbackOutcome.Already(meeting);
        }
        box.drop(meetingId, choice.digit(), null, signed ? act.subject() : null, act.at());
        asked.answered(act, meetingId);
        return new FeedbackOutcome.Given(meeting, signed);
    }

    /** Words after the choice, as an answer of their own; false when the person has made no choice. */
    @Transactional
    public boolean add(Act act, long meetingId, String words, boolean signed) {
        if (meetings.lock(meetingId) == null || !feedback.given(meetingId, act.subject())) {
            return false;
        }
        box.drop(meetingId, null, words, signed ? act.subject() : null, act.at());
        return true;
    }

    private @Nullable FeedbackOutcome refused(Act act, Meeting meeting) {
        Attendance line = rolls.find(meeting.id(), act.subject());
        if (line == null || !THERE.contains(line.status())) {
            return new FeedbackOutcome.NotPresent(meeting);
        }
        boolean closed = !meeting.status().live() || meeting.status() == MeetingStatus.CLOSED;
        if (!closed && act.at().isBefore(meeting.endsAt())) {
            return new FeedbackOutcome.TooEarly(meeting);
        }
        boolean late = act.at().isAfter(meeting.endsAt().plus(OPEN));
        return late || meeting.status() == MeetingStatus.CANCELLED ? new FeedbackOutcome.Over(meeting) : null;
    }
}
