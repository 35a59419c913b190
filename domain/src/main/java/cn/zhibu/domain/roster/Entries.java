package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.roster.MemberAct;
import cn.zhibu.mapper.roster.MemberDetail;
import cn.zhibu.mapper.roster.MemberDetailMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People's entries, written together with what became of them. */
@Component
final class Entries {

    private final MemberMapper members;
    private final MemberDetailMapper details;
    private final MemberHistory history;
    private final Clock clock;

    Entries(MemberMapper members, MemberDetailMapper details, MemberHistory history, Clock clock) {
        this.members = members;
        this.details = details;
        this.history = history;
        this.clock = clock;
    }

    Map<Long, MemberDetail> details() {
        return details.all().stream().collect(Collectors.toMap(MemberDetail::memberId, Function.identity()));
    }

    PersonEntry of(Member member) {
        return PersonEntry.of(
                member, Objects.requireNonNullElseGet(details.find(member.id()), () -> MemberDetail.none(member.id())));
    }

    /** By whoever installs the service; the id of the person. */
    long write(Member member, PersonEntry entry, String detail) {
        long id = put(member, entry);
        history.record(id, MemberAct.IMPORTED, detail, new Act(0, id, Channel.CLOCK, clock.instant()), null);
        return id;
    }

    /** Without a word about it; the id of the person, a new one for id 0. */
    long put(Member member, PersonEntry entry) {
        long id = member.id();
        if (id == 0) {
            id = members.insert(member);
        } else {
            members.update(member);
        }
        details.put(entry.detail(id));
        return id;
    }
}
