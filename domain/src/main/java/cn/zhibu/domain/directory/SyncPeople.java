package cn.zhibu.domain.directory;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People of the directory become members; who is no longer in it is put out of use, never deleted. What a roster says of a person stays. Only rows that
 * differ are written, so that reading a county's directory holds up nobody who answers meanwhile.
 */
@Component
final class SyncPeople {

    private final MemberMapper members;
    private final Moves moves;

    SyncPeople(MemberMapper members, Moves moves) {
        this.members = members;
        this.moves = moves;
    }

    /** Member ids by lower-case userid. */
    Map<String, Long> sync(List<Person> people, Map<Long, Org> orgs, Tags tags) {
        Map<String, Member> known = members.all().stream()
                .filter(member -> member.wecomUserid() != null)
                .collect(Collectors.toMap(Member::wecomUserid, Function.identity()));
        Map<String, Long> ids = new HashMap<>();
        long order = 0;
        for (Person person : people) {
            Optional<Placement> place =
                    person.active() ? Placement.of(person, orgs, tags.of(person)) : Optional.empty();
            if (place.isPresent()) {
                String userid = person.userid().toLowerCase(Locale.ROOT);
                ids.put(userid, upsert(known.get(userid), userid, person.name(), place.get(), order++));
            }
        }
        known.values().stream()
                .filter(member -> member.active() && !ids.containsKey(member.wecomUserid()))
                .forEach(member -> members.update(inactive(member)));
        return ids;
    }

    private long upsert(@Nullable Member known, String userid, String name, Placement place, long order) {
        Member now = seen(known, userid, name, place, order);
        if (known == null) {
            return members.insert(now);
        }
        if (!now.equals(known)) {
            members.update(now);
            moves.note(known, now);
        }
        return known.id();
    }

    private static Member seen(@Nullable Member known, String userid, String name, Placement place, long order) {
        Member kept = known != null && known.rostered() ? known : null;
        Standing standing = kept == null ? place.standing() : kept.standing();
        return new Member(
                known == null ? 0 : known.id(),
                userid,
                name,
                place.org().id(),
                group(kept, place),
                standing,
                kept == null ? standing == Standing.FULL : kept.voting(),
                kept != null && kept.exempt(),
                kept != null && kept.away(),
                kept != null,
                known == null ? ReplyStyle.AUTO : known.replyStyle(),
                known == null ? 0 : known.taps(),
                known != null && known.digest(),
                true,
                order);
    }

    /** The directory's group; where it names none, the one the roster gives within the same branch. */
    private static @Nullable Long group(@Nullable Member kept, Placement place) {
        Org group = place.group();
        if (group != null) {
            return group.id();
        }
        return kept != null && kept.orgId() == place.org().id() ? kept.groupId() : null;
    }

    private static Member inactive(Member member) {
        return new Member(
                member.id(),
                member.wecomUserid(),
                member.name(),
                member.orgId(),
                member.groupId(),
                member.standing(),
                member.voting(),
                member.exempt(),
                member.away(),
                member.rostered(),
                member.replyStyle(),
                member.taps(),
                member.digest(),
                false,
                member.sortOrder());
    }
}
