package cn.zhibu.domain.dues.setting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesEvent;
import cn.zhibu.mapper.dues.DuesEventMapper;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left of a setting: an event with what was set, the audit log, and a line for the branch's other secretaries. */
@Component
final class SettingTrace {

    private final DuesEventMapper events;
    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    SettingTrace(DuesEventMapper events, Audit audit, Colleagues colleagues, MemberMapper members, Wording wording) {
        this.events = events;
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    /** The id of the event; {@code value} is how it is kept, {@code shown} how it is said. */
    long set(Act act, long orgId, DuesSetting setting, String value, String shown) {
        events.insert(new DuesEvent(
                0,
                act.at(),
                orgId,
                setting.kind(),
                null,
                null,
                null,
                null,
                null,
                null,
                act.actor(),
                null,
                act.channel(),
                value));
        audit.record(act, "dues.setting", orgId, null, setting.caption() + "：" + shown);
        String actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known")
                .name();
        String said = shown.isEmpty() ? wording.say("books.setting-none") : shown;
        colleagues.tell(
                act,
                orgId,
                wording.say("books.setting-digest", "actor", actor, "setting", setting.caption(), "value", said));
        return last(orgId, setting).get(0).id();
    }

    @Nullable
    DuesEvent find(long id) {
        return events.find(id);
    }

    /** The last two, newest first. */
    List<DuesEvent> last(long orgId, DuesSetting setting) {
        return events.lastOf(orgId, setting.kind(), 2);
    }
}
