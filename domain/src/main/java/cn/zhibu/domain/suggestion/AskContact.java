package cn.zhibu.domain.suggestion;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretary that a member asks to be contacted. */
@Component
public class AskContact {

    private static final Duration USEFUL = Duration.ofDays(3);
    private static final int SAID_AT_MOST = 100;

    private final Deciders deciders;
    private final Outbox outbox;
    private final Calendars calendars;
    private final Wording wording;

    AskContact(Deciders deciders, Outbox outbox, Calendars calendars, Wording wording) {
        this.deciders = deciders;
        this.outbox = outbox;
        this.calendars = calendars;
        this.wording = wording;
    }

    /** Who was told; empty when there is nobody but the person. */
    @Transactional
    public List<Member> ask(Act act, Member member, String said) {
        List<Member> people = deciders.about(member.id(), member.orgId()).stream()
                .filter(person -> person.id() != member.id())
                .toList();
        String kept = said.length() <= SAID_AT_MOST ? said : said.substring(0, SAID_AT_MOST) + "…";
        Instant when = calendars.window().next(act.at(), member.id());
        outbox.tell(
                people,
                new Message(
                        "contact:" + member.id() + ":" + act.at().getEpochSecond(),
                        0,
                        NoticeKind.DUTY,
                        null,
                        member.id(),
                        new Content.Text(wording.say("suggestion.contact", "name", member.name(), "said", kept)),
                        when,
                        when.plus(USEFUL)));
        return people;
    }
}
