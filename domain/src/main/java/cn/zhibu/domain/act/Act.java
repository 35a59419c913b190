package cn.zhibu.domain.act;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it reached us: {@code actor} does it for {@code subject} (the same person, or somebody the actor answers for) at {@code at}, the
 * time the platform gives it.
 */
public record Act(long actor, long subject, Channel channel, Instant at) {

    /** By the person itself. */
    public static Act own(long member, Channel channel, Instant at) {
        return new Act(member, member, channel, at);
    }

    public boolean onBehalf() {
        return actor != subject;
    }

    /** Whom the act was done for, when that is somebody else. */
    public @Nullable Long onBehalfOf() {
        return onBehalf() ? subject : null;
    }

    /** The same act for another person. */
    public Act behalf(long other) {
        return new Act(actor, other, channel, at);
    }
}
