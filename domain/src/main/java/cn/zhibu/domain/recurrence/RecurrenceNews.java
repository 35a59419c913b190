package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Setting and stopping a recurrence in the audit log and in the digest of the branch's other secretaries. */
@Component
final class RecurrenceNews {

    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final RecurrenceWords words;
    private final Wording wording;

    RecurrenceNews(Audit audit, Colleagues colleagues, MemberMapper members, RecurrenceWords words, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.words = words;
        this.wording = wording;
    }

    void set(Act act, long id, RecurrenceRow row) {
        audit.record(act, "recurrence.set", row.orgId(), id, row.rule());
        tell(act, row, "recurrence.digest-set");
    }

    void stopped(Act act, RecurrenceRow row) {
        audit.record(act, "recurrence.stop", row.orgId(), row.id(), row.rule());
        tell(act, row, "recurrence.digest-stopped");
    }

    private void tell(Act act, RecurrenceRow row, String key) {
        String actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known")
                .name();
        colleagues.tell(act, row.orgId(), wording.say(key, "actor", actor, "rule", words.of(row)));
    }
}
