package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.RosterKeepers;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets those who keep an organisation's roster to its pages, and nobody else. */
@Component
final class RosterDesks {

    private final Visitors visitors;
    private final RosterKeepers keepers;
    private final OrgMapper orgs;
    private final Clock clock;

    RosterDesks(Visitors visitors, RosterKeepers keepers, OrgMapper orgs, Clock clock) {
        this.visitors = visitors;
        this.keepers = keepers;
        this.orgs = orgs;
        this.clock = clock;
    }

    /** @throws ResponseStatusException 404 for who does not keep its roster: not even that it exists is told */
    Desk at(Visitor visitor, long orgId) {
        Member member = visitors.member(visitor);
        Org org = orgs.find(orgId);
        if (org == null || !keepers.keeps(member.id(), orgId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Act act = Act.own(member.id(), Channel.PAGE, clock.instant());
        return new Desk(org, member, act, "/w/roster/" + orgId);
    }

    /** Organisations whose roster the visitor keeps. */
    List<Org> of(Visitor visitor) {
        return keepers.kept(visitors.member(visitor));
    }

    /** An organisation, the visitor about to do something for it, and the address of its pages. */
    record Desk(Org org, Member member, Act act, String link) {}
}
