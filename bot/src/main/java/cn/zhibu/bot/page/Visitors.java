package cn.zhibu.bot.page;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The member behind a visitor. */
@Component
public final class Visitors {

    private final MemberMapper members;

    Visitors(MemberMapper members) {
        this.members = members;
    }

    /** @throws ResponseStatusException 403 when the visitor stands on no roster */
    public Member member(Visitor visitor) {
        Member member = members.findByUserid(visitor.userid().toLowerCase(Locale.ROOT));
        if (member == null || !member.active()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return member;
    }
}
