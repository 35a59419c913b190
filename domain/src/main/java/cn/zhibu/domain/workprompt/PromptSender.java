package cn.zhibu.domain.workprompt;

import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In whose name a work prompt is sent: a 工委 may answer for a whole county, whose name is no Party organisation's. */
@Component
final class PromptSender {

    private static final Set<OrgKind> UPPER = Set.of(OrgKind.COMMITTEE, OrgKind.GENERAL_BRANCH);

    private final MemberMapper members;
    private final OrgMapper orgs;

    PromptSender(MemberMapper members, OrgMapper orgs) {
        this.members = members;
        this.orgs = orgs;
    }

    /** The sender's own upper organisation where it lies in the scope of the prompt, else the scope itself. */
    String name(long memberId, Org scope) {
        return Optional.ofNullable(members.find(memberId))
                .map(member -> orgs.find(member.orgId()))
                .filter(own -> UPPER.contains(own.kind()) && scope.covers(own))
                .orElse(scope)
                .name();
    }
}
