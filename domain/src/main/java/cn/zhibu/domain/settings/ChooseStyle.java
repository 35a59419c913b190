package cn.zhibu.domain.settings;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.ReplyStyle;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How questions reach a person, 文字版 or 卡片版, and whether reminders come one by one or once a day. */
@Component
public class ChooseStyle {

    private final MemberMapper members;
    private final Duties duties;
    private final Colleagues colleagues;
    private final Wording wording;
    private final Audit audit;

    ChooseStyle(MemberMapper members, Duties duties, Colleagues colleagues, Wording wording, Audit audit) {
        this.members = members;
        this.duties = duties;
        this.colleagues = colleagues;
        this.wording = wording;
        this.audit = audit;
    }

    @Transactional
    public StyleOutcome own(Act act, Member member, ReplyStyle style) {
        return set(act, member, style);
    }

    /** By who runs the person's branch. */
    @Transactional
    public StyleOutcome of(Act act, String name, ReplyStyle style) {
        List<Long> desks = duties.desks(act.actor());
        if (desks.isEmpty()) {
            return new StyleOutcome.NotYours();
        }
        List<Member> found =
                desks.stream().flatMap(org -> members.named(org, name).stream()).toList();
        if (found.isEmpty()) {
            return new StyleOutcome.NoSuchPerson(name);
        }
        Member only = found.get(0);
        return found.size() > 1 ? new StyleOutcome.SeveralPeople(name) : set(act.behalf(only.id()), only, style);
    }

    /** Reminders once a day, or one by one again. */
    @Transactional
    public void digest(Act act, Member member, boolean digest) {
        members.setDigest(member.id(), digest);
        audit.record(act, "settings.digest", member.orgId(), member.id(), Boolean.toString(digest));
    }

    private StyleOutcome set(Act act, Member member, ReplyStyle style) {
        members.setReplyStyle(member.id(), style);
        audit.record(act, "settings.style", member.orgId(), member.id(), style.name());
        if (act.onBehalf()) {
            tell(act, member, style);
        }
        return new StyleOutcome.Set(member);
    }

    private void tell(Act act, Member member, ReplyStyle style) {
        Member actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known");
        String key = style == ReplyStyle.TEXT ? "own.digest-style-text" : "own.digest-style-card";
        colleagues.tell(act, member.orgId(), wording.say(key, "actor", actor.name(), "name", member.name()));
    }
}
