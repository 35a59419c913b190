package cn.zhibu.domain.digest;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.digest.DigestLineMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a branch's other secretaries in their digest what one of them did (product.md 8). */
@Component
public final class Colleagues {

    private final Duties duties;
    private final DigestLineMapper lines;

    Colleagues(Duties duties, DigestLineMapper lines) {
        this.duties = duties;
        this.lines = lines;
    }

    /** A line for each secretary and deputy of the branch but the actor. */
    public void tell(Act act, long orgId, String words) {
        Stream.of(Role.SECRETARY, Role.DEPUTY)
                .flatMap(role -> duties.holders(orgId, role).stream())
                .map(Member::id)
                .distinct()
                .filter(colleague -> colleague != act.actor())
                .forEach(colleague -> lines.insert(colleague, words, act.at()));
    }
}
