package cn.zhibu.domain.meeting;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom time puts a draft: the branch's secretary, for a 党小组会 who leads the group. */
@Component
final class DraftReaders {

    private final Duties duties;

    DraftReaders(Duties duties) {
        this.duties = duties;
    }

    List<Member> of(long orgId, @Nullable Long groupId) {
        List<Member> leaders = groupId == null ? List.of() : duties.holders(groupId, Role.GROUP_LEADER);
        return leaders.isEmpty() ? duties.secretaries(orgId) : leaders;
    }
}
