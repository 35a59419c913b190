package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
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

    public boolean edits(long actor, Member member) {
        return keepers.keeps(actor, member.orgId()) && deciders.decides(actor, member.id(), member.orgId());
    }
}
