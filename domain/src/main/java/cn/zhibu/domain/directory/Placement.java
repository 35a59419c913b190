package cn.zhibu.domain.directory;

import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person belongs (product.md 6): the main department decides between two Party organisations; who is in a 党小组 belongs to the 支部
 * above it; in any other unit only tags make a person count.
 */
record Placement(Org org, @Nullable Org group, Standing standing) {

    static Optional<Placement> of(Person person, Map<Long, Org> orgs, Set<String> tags) {
        List<Org> seats = Stream.concat(Stream.of(person.mainDepartment()), person.departments().stream())
                .map(orgs::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Optional<Org> party = seats.stream().filter(org -> org.kind().party()).findFirst();
        if (party.isPresent()) {
            return Optional.of(inParty(party.get(), orgs, standing(tags, Standing.FULL)));
        }
        Standing standing = standing(tags, tags.contains(Tags.PARTY) ? Standing.FULL : Standing.NONE);
        boolean known = standing != Standing.NONE || !tags.isEmpty();
        return seats.stream().findFirst().filter(unit -> known).map(unit -> new Placement(unit, null, standing));
    }

    private static Placement inParty(Org org, Map<Long, Org> orgs, Standing standing) {
        if (org.kind() != OrgKind.GROUP) {
            return new Placement(org, null, standing);
        }
        Org branch = orgs.values().stream()
                .filter(above -> above.kind() == OrgKind.BRANCH && above.covers(org))
                .max(Comparator.comparingInt(above -> above.path().length()))
                .orElse(org);
        return new Placement(branch, org, standing);
    }

    private static Standing standing(Set<String> tags, Standing otherwise) {
        if (tags.contains(Tags.NOT_PARTY)) {
            return Standing.NONE;
        }
        return tags.contains(Tags.PROBATIONARY) ? Standing.PROBATIONARY : otherwise;
    }
}
