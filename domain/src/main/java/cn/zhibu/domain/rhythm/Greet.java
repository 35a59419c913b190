package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.rhythm.MemberDate;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Greets those who asked for it on their political birthday; before a weekend, for the weekend. */
@Component
final class Greet {

    private static final Duration USEFUL = Duration.ofHours(12);

    private final RhythmMapper rhythm;
    private final MemberMapper members;
    private final Outbox outbox;
    private final DateWords words;
    private final Calendars calendars;

    Greet(RhythmMapper rhythm, MemberMapper members, Outbox outbox, DateWords words, Calendars calendars) {
        this.rhythm = rhythm;
        this.members = members;
        this.outbox = outbox;
        this.words = words;
        this.calendars = calendars;
    }

    int those(List<MemberDate> people, LocalDate today, LocalDate nextWorkday, Instant now) {
        return (int) people.stream()
                .filter(MemberDate::greeting)
                .filter(date -> MemberDates.birthdayNow(date, today, nextWorkday))
                .filter(date -> rhythm.told("GREETING", date.memberId(), MemberDates.birthday(date, today), now) == 1)
                .peek(date -> send(date, today, now))
                .count();
    }

    private void send(MemberDate date, LocalDate today, Instant now) {
        Instant when = calendars.window().next(now, date.memberId());
        outbox.tell(
                Objects.requireNonNull(members.find(date.memberId()), "a member is never deleted"),
                new Message(
                        "greeting:" + date.memberId() + ":" + MemberDates.birthday(date, today),
                        0,
                        NoticeKind.GREETING,
                        null,
                        null,
                        new Content.Text(words.greeting(date, today)),
                        when,
                        when.plus(USEFUL)));
    }
}
