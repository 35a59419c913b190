package cn.zhibu.bot.receipt;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** When something was recorded, and by whom when it was not the person. */
@Component
public final class Provenance {

    private final MemberMapper members;
    private final Wording wording;

    Provenance(MemberMapper members, Wording wording) {
        this.members = members;
        this.wording = wording;
    }

    /** {@code 09:05} on the same day, else {@code 11月23日(周一) 09:05}. */
    public static String when(Instant at, Instant now) {
        return Beijing.date(at).equals(Beijing.date(now)) ? Beijing.clock(at) : Beijing.worded(at);
    }

    /** {@code （由李建国代为登记）}, or nothing. */
    public String by(Attendance line) {
        return line.actorId() == line.memberId() ? "" : wording.say("receipt.by", "name", name(line.actorId()));
    }

    public String name(long memberId) {
        Member member = Objects.requireNonNull(members.find(memberId), "a member is never deleted");
        return member.name();
    }
}
