package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets those who keep an organisation's dues to its pages, and nobody else. */
@Component
final class DuesDesks {

    private final Visitors visitors;
    private final DuesClerks clerks;
    private final Duties duties;
    private final OrgMapper orgs;
    private final Clock clock;

    DuesDesks(Visitors visitors, DuesClerks clerks, Duties duties, OrgMapper orgs, Clock clock) {
        this.visitors = visitors;
        this.clerks = clerks;
        this.duties = duties;
        this.orgs = orgs;
        this.clock = clock;
    }

    /** @throws ResponseStatusException 404 for who does not keep its dues: not even that it exists is told */
    Desk at(Visitor visitor, long orgId) {
        Member member = visitors.member(visitor);
        Org org = orgs.find(orgId);
        if (org == null || !clerks.keeps(member.id(), orgId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Desk(org, Act.own(member.id(), Channel.PAGE, clock.instant()), "/w/dues/" + orgId);
    }

    /** Organisations whose dues the visitor keeps. */
    List<Org> of(Visitor visitor) {
        Member member = visitors.member(visitor);
        return Stream.of(duties.collects(member.id()), duties.desks(member.id()), List.of(member.orgId()))
                .flatMap(List::stream)
                .distinct()
                .filter(org -> clerks.keeps(member.id(), org))
                .map(org -> Objects.requireNonNull(orgs.find(org), "an organisation is never deleted"))
                .toList();
    }

    /** An organisation, the visitor about to do something for it, and the address of its pages. */
    record Desk(Org org, Act act, String link) {}
}
