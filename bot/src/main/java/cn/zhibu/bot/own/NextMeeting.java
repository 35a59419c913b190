package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.own.StatusWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 本次活动: what the person is expected at, the own answer and how to give it. */
@Component
final class NextMeeting implements Command {

    private static final int AT_MOST = 3;

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final StatusWords statuses;
    private final OrderBook talks;
    private final PageSettings pages;
    private final Wording wording;

    NextMeeting(
            MeetingMapper meetings,
            AttendanceMapper rolls,
            StatusWords statuses,
            OrderBook talks,
            PageSettings pages,
            Wording wording) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.statuses = statuses;
        this.talks = talks;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "本次活动";
    }

    @Override
    public List<String> aliases() {
        return List.of("活动", "最近活动");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> ahead = meetings.liveOfMember(caller.id()).stream()
                .filter(meeting -> caller.at().isBefore(meeting.endsAt()))
                .limit(AT_MOST)
                .toList();
        return Answer.say(
                ahead.isEmpty()
                        ? wording.say("own.meeting-none")
                        : ahead.stream().map(meeting -> worded(caller, meeting)).collect(Collectors.joining("\n\n")));
    }

    private String worded(Caller caller, Meeting meeting) {
        Attendance line = Objects.requireNonNull(rolls.find(meeting.id(), caller.id()), "the person is on the roll");
        return wording.say(
                "own.meeting",
                "kinds",
                MeetingWords.kinds(meeting),
                "time",
                Beijing.worded(meeting.startsAt()) + "–" + Beijing.clock(meeting.endsAt()),
                "place",
                meeting.place(),
                "topic",
                meeting.topic(),
                "agenda",
                talks.agenda(meeting.id()).stream().map(item -> "\n" + item).collect(Collectors.joining()),
                "status",
                statuses.of(line.status(), line.late()),
                "how",
                how(caller, meeting, line),
                "link",
                pages.link("/m/meetings/" + meeting.id()));
    }

    private String how(Caller caller, Meeting meeting, Attendance line) {
        if (meeting.status() == MeetingStatus.OPEN && line.status() != AttendanceStatus.CLAIMED) {
            return wording.say("own.meeting-how-checkin");
        }
        if (!caller.at().isBefore(meeting.startsAt())) {
            return "";
        }
        return switch (line.status()) {
            case EXPECTED -> wording.say("own.meeting-how-answer");
            case ACK, LEAVE_REQ -> wording.say("own.meeting-how-change");
            default -> "";
        };
    }
}
