package cn.zhibu.domain.directory;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.MemberHistory;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.roster.MemberAct;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes that a person went from one branch to another; rolls and dues keep the branch of their time by themselves. */
@Component
final class Moves {

    private final OrgMapper orgs;
    private final MemberHistory history;
    private final Clock clock;

    Moves(OrgMapper orgs, MemberHistory history, Clock clock) {
        this.orgs = orgs;
        this.history = history;
        this.clock = clock;
    }

    void note(Member before, Member after) {
        if (before.orgId() != after.orgId()) {
            Act act = new Act(0, after.id(), Channel.CLOCK, clock.instant());
            history.record(
                    after.id(), MemberAct.MOVED, named(before.orgId()) + " → " + named(after.orgId()), act, null);
        }
    }

    private String named(long id) {
        Org org = orgs.find(id);
        return org == null ? "" : org.name();
    }
}
