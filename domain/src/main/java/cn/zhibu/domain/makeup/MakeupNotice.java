package cn.zhibu.domain.makeup;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.audit.AuditMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a person, in the next sending window, what there is to make up. */
@Component
final class MakeupNotice {

    private final MemberMapper members;
    private final AuditMapper log;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Wording wording;

    MakeupNotice(MemberMapper members, AuditMapper log, Calendars calendars, Outbox outbox, Wording wording) {
        this.members = members;
        this.log = log;
        this.calendars = calendars;
        this.outbox = outbox;
        this.wording = wording;
    }

    void tell(Meeting meeting, Attendance line, LocalDate due, Instant at) {
        Member person = Objects.requireNonNull(members.find(line.memberId()), "who is on a roll is known");
        String words = wording.say(
                "confirm.makeup", "name", person.name(), "title", MeetingWords.title(meeting), "due", Beijing.day(due));
        outbox.tell(
                person,
                new Message(
                        "meeting:" + meeting.id() + ":makeup",
                        log.of("meeting.sign", meeting.id()).size(),
                        NoticeKind.MAKEUP,
                        meeting.id(),
                        null,
                        new Content.Text(words),
                        calendars.window().next(at, meeting.id()),
                        Beijing.at(due.plusDays(1), LocalTime.MIDNIGHT)));
    }
}
