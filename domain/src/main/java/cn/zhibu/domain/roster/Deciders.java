package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who decides about a person: the branch's secretaries, but never the person concerned. */
@Component
public final class Deciders {

    private final Duties duties;
    private final OrgMapper orgs;

    Deciders(Duties duties, OrgMapper orgs) {
        this.duties = duties;
        this.orgs = orgs;
    }

    /** The secretaries, else the committee, else those above; the person only when nobody else holds any office. */
    public List<Member> about(long memberId, long orgId) {
        List<Long> above = orgs.upwards(orgId).stream().map(Org::id).toList();
        return Stream.concat(
                        Stream.of(duties.secretaries(orgId), duties.committee(orgId)),
                        above.stream().map(duties::secretaries))
                .map(people -> without(people, memberId))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElseGet(() -> duties.secretaries(orgId));
    }

    /** Whether the actor may decide about the person of this branch. */
    public boolean decides(long actor, long memberId, long orgId) {
        boolean asked = about(memberId, orgId).stream().anyMatch(member -> member.id() == actor);
        return asked || (actor != memberId && duties.runs(actor, orgId));
    }

    private static List<Member> without(List<Member> people, long memberId) {
        return people.stream().filter(person -> person.id() != memberId).toList();
    }
}
