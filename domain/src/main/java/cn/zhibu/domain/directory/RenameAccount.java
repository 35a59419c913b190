package cn.zhibu.domain.directory;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.MemberHistory;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.roster.MemberAct;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person whose userid was changed stays the same person (WeCom: {@code change_contact}, {@code update_user}, {@code NewUserID}). */
@Component
public class RenameAccount {

    private final MemberMapper members;
    private final DirectorySyncMapper directory;
    private final MemberHistory history;

    RenameAccount(MemberMapper members, DirectorySyncMapper directory, MemberHistory history) {
        this.members = members;
        this.directory = directory;
        this.history = history;
    }

    /**
     * Gives the person the new userid. Whom a synchronisation has meanwhile taken for somebody new is put out of use in favour of the known
     * person.
     *
     * @return false when nobody is known by the old one
     */
    @Transactional
    public boolean rename(String oldUserid, String newUserid, Instant at) {
        String before = oldUserid.toLowerCase(Locale.ROOT);
        String after = newUserid.toLowerCase(Locale.ROOT);
        directory.lock();
        Member known = members.findByUserid(before);
        if (known == null || before.equals(after)) {
            return false;
        }
        Member taken = members.findByUserid(after);
        if (taken != null) {
            members.release(taken.id());
        }
        members.rename(known.id(), after);
        Act act = new Act(0, known.id(), Channel.CLOCK, at);
        history.record(known.id(), MemberAct.RENAMED, before + " → " + after, act, null);
        return true;
    }
}
