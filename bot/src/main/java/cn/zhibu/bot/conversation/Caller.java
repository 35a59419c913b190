package cn.zhibu.bot.conversation;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import java.time.Instant;

/**
 * Who speaks, by which way and when (the platform's time). {@code orgId} is the organisation in whose name: a secretary's branch when the word is
 * a secretary's, else the person's own.
 */
public record Caller(Member member, long orgId, Channel channel, Instant at) {

    public long id() {
        return member.id();
    }

    /** The caller's own act. */
    public Act act() {
        return Act.own(member.id(), channel, at);
    }

    /** The caller's act for somebody else. */
    public Act behalf(long subject) {
        return new Act(member.id(), subject, channel, at);
    }

    Caller in(long otherOrg) {
        return new Caller(member, otherOrg, channel, at);
    }
}
