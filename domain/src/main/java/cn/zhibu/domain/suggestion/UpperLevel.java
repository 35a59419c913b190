package cn.zhibu.domain.suggestion;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads what people say about a branch: the nearest unit above it in which somebody is there to read it. Who holds an office in the branch
 * never does, since it may be about that person.
 */
@Component
final class UpperLevel {

    private final Duties duties;
    private final OrgMapper orgs;

    UpperLevel(Duties duties, OrgMapper orgs) {
        this.duties = duties;
        this.orgs = orgs;
    }

    Optional<Readers> of(long orgId, long author) {
        Set<Long> concerned = Stream.concat(
                        duties.committee(orgId).stream(), duties.holders(orgId, Role.RECORDER).stream())
                .map(Member::id)
                .collect(Collectors.toSet());
        concerned.add(author);
        return orgs.upwards(orgId).stream()
                .filter(org -> org.id() != orgId)
                .map(org -> new Readers(org, readers(org.id(), concerned)))
                .filter(readers -> !readers.people().isEmpty())
                .findFirst();
    }

    private List<Member> readers(long orgId, Set<Long> concerned) {
        List<Member> admins = without(duties.holders(orgId, Role.UPPER_ADMIN), concerned);
        return admins.isEmpty() ? without(duties.holders(orgId, Role.SECRETARY), concerned) : admins;
    }

    private static List<Member> without(List<Member> people, Set<Long> concerned) {
        return people.stream()
                .filter(person -> !concerned.contains(person.id()))
                .toList();
    }

    record Readers(Org org, List<Member> people) {}
}
