package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may change a person's entry: who keeps the branch's roster, but not the own one while somebody else can. */
@Component
public final class RosterPowers {

    private final RosterKeepers keepers;
    private final Deciders deciders;

    RosterPowers(RosterKeepers keepers, Deciders deciders) {
        this.keepers = keepers;
        this.deciders = deciders;
    }

    /** Who is asked to: those who may, else whoever decides about the person at all. */
    List<Member> asked(Member member) {
        List<Member> people = deciders.about(member.id(), member.orgId());
        List<Member> able =
                people.stream().filter(one -> edits(one.id(), member)).toList();
        return able.isEmpty() ? people : able;
    }

    public boolean edits(long actor, Member member) {
        return keepers.keeps(actor, member.orgId())
                && (actor != member.id() || deciders.decides(actor, member.id(), member.orgId()));
    }
}
