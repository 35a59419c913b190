package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.Posting;
import cn.zhibu.mapper.member.PostingMapper;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.RoleGrant;
import cn.zhibu.mapper.member.RoleGrantMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known of people, laid beside a file, and what is written of it. */
@Component
final class RosterBook {

    private static final String SOURCE = "ROSTER";

    private final OrgMapper orgs;
    private final MemberMapper members;
    private final RoleGrantMapper grants;
    private final PostingMapper postings;
    private final Entries entries;

    RosterBook(OrgMapper orgs, MemberMapper members, RoleGrantMapper grants, PostingMapper postings, Entries entries) {
        this.orgs = orgs;
        this.members = members;
        this.grants = grants;
        this.postings = postings;
        this.entries = entries;
    }

    boolean begun() {
        return members.all().stream().anyMatch(Member::rostered);
    }

    RosterGrants plan(RosterFile file, RosterScope scope) {
        List<Org> places = orgs.all();
        Set<Long> within = places.stream().filter(scope::covers).map(Org::id).collect(Collectors.toSet());
        List<Member> known = members.all().stream()
                .filter(member -> within.contains(member.orgId()))
                .toList();
        List<RoleGrant> held = grants.ofSource(SOURCE);
        RosterRules rules = new RosterRules(
                RosterPlaces.of(places, scope),
                RosterPeople.of(known),
                entries.details(),
                held,
                postings.standing(scope.today()));
        return RosterGrants.of(held, file.rows().stream().map(rules::decide).toList(), known);
    }

    void write(RosterGrants plan, LocalDate today) {
        plan.entries().forEach(entry -> write(entry, today));
        plan.replaced().forEach(grant -> grants.revoke(grant.id()));
        plan.gone().forEach(grant -> grants.revoke(grant.id()));
    }

    private void write(RosterEntry entry, LocalDate today) {
        if (entry instanceof RosterEntry.Own own) {
            person(own);
        } else if (entry instanceof RosterEntry.Posted posted && !posted.standing()) {
            postings.insert(new Posting(0, posted.memberId(), posted.orgId(), posted.kind(), today, null));
        }
    }

    private void person(RosterEntry.Own own) {
        long id = own.fate().verdict() == RosterFate.Verdict.SAME
                ? own.member().id()
                : entries.write(own.member(), own.after(), own.fate().detail());
        for (Map.Entry<Long, Set<Role>> roles : own.roles().entrySet()) {
            for (Role role : roles.getValue()) {
                grants.grant(id, roles.getKey(), role, SOURCE);
            }
        }
    }
}
