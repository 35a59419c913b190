package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.roster.MemberAct;
import cn.zhibu.mapper.roster.MemberEvent;
import cn.zhibu.mapper.roster.MemberEventMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a person's entry, one line after the other. */
@Component
public final class MemberHistory {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_REASON = 512;

    private final MemberEventMapper events;

    MemberHistory(MemberEventMapper events) {
        this.events = events;
    }

    /** @param act by nobody in particular when the actor is 0: the directory, or whoever installs the service */
    public void record(long memberId, MemberAct what, String detail, Act act, @Nullable String reason) {
        events.insert(new MemberEvent(
                0,
                memberId,
                what,
                cut(detail, LONGEST),
                reason == null ? null : cut(reason, LONGEST_REASON),
                act.actor() == 0 ? null : act.actor(),
                act.channel(),
                act.at()));
    }

    /** Newest first. */
    public List<MemberEvent> of(long memberId, int most) {
        return events.ofMember(memberId, most);
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }
}
