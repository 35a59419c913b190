package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.Inbox;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes each inbound event once: finds who it is from and what kind it is, and lets the right part answer. */
@Component
public class Reception {

    private final Inbox inbox;
    private final MemberMapper members;
    private final Talk talk;
    private final Taps taps;
    private final SyncDirectory directory;
    private final Unkept unkept;
    private final TapMeter meter;

    Reception(
            Inbox inbox,
            MemberMapper members,
            Talk talk,
            Taps taps,
            SyncDirectory directory,
            Unkept unkept,
            TapMeter meter) {
        this.inbox = inbox;
        this.members = members;
        this.talk = talk;
        this.taps = taps;
        this.directory = directory;
        this.unkept = unkept;
        this.meter = meter;
    }

    /** The answer, the same for every delivery of the event. */
    public Answer receive(Inbound inbound) {
        if (unkept.is(inbound)) {
            return answer(inbound);
        }
        return inbox.once(inbound.key(), inbound.getClass().getSimpleName(), () -> answer(inbound));
    }

    private Answer answer(Inbound inbound) {
        if (inbound instanceof Inbound.Text text) {
            return from(inbound, Channel.WORD, caller -> talk.say(caller, text.content()));
        } else if (inbound instanceof Inbound.Click click) {
            return from(inbound, Channel.MENU, caller -> talk.say(caller, click.eventKey()));
        } else if (inbound instanceof Inbound.Tap tap) {
            return from(inbound, Channel.CARD, caller -> taps.tap(caller, tap));
        } else if (inbound instanceof Inbound.Image image) {
            return from(inbound, Channel.WORD, caller -> talk.picture(caller, image.mediaId()));
        } else if (inbound instanceof Inbound.Voice
                || inbound instanceof Inbound.Video
                || inbound instanceof Inbound.Link) {
            return from(inbound, Channel.WORD, caller -> talk.sent(caller, inbound));
        } else if (inbound instanceof Inbound.Location) {
            return from(inbound, Channel.WORD, talk::notUnderstoodKind);
        } else if (inbound instanceof Inbound.Unknown unknown && unknown.message()) {
            return from(inbound, Channel.WORD, talk::notUnderstoodKind);
        }
        if (inbound instanceof Inbound.ContactChange change && change.newId() != null) {
            directory.renamed(change.id(), change.newId(), inbound.createdAt());
        }
        if (inbound instanceof Inbound.ContactChange
                || inbound instanceof Inbound.Subscribed
                || inbound instanceof Inbound.Unsubscribed) {
            directory.ask();
        }
        return Answer.silent();
    }

    private Answer from(Inbound inbound, Channel channel, Function<Caller, Answer> work) {
        Optional<Member> member = Optional.ofNullable(
                        members.findByUserid(inbound.userid().toLowerCase(Locale.ROOT)))
                .filter(Member::active);
        // last, so that two events of one person do not wait for each other longer than they must
        return member.map(found -> {
                    Answer answer = work.apply(new Caller(found, found.orgId(), channel, inbound.createdAt()));
                    if (!unkept.is(inbound)) {
                        meter.count(found.id(), inbound);
                    }
                    return answer;
                })
                .orElseGet(talk::stranger);
    }
}
