package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.message.SentMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How many messages were shown to members lately, beside the limits for one app and one member (document 90454). */
public final class Load {
    /** The shorter window. */
    public static final Duration MINUTE = Duration.ofMinutes(1);

    /** The longer window. */
    public static final Duration HOUR = Duration.ofHours(1);

    /** Messages to one member within a minute. */
    public static final int PER_MINUTE = 30;

    /** Messages to one member within an hour. */
    public static final int PER_HOUR = 1000;

    private final World world;
    private final Instant now;
    private final List<SentMessage> recent;

    /** Of the last hour, as of now. */
    public Load(World world) {
        this.world = world;
        this.now = world.platform().clock().instant();
        Instant hour = now.minus(HOUR);
        this.recent = world.stores().messages().all().stream()
                .filter(sent -> sent.at().isAfter(hour) && !sent.at().isAfter(now))
                .toList();
    }

    /** Messages shown to the member within the window that ends now. */
    public long shown(String userid, Duration window) {
        String member = userid.toLowerCase(Locale.ROOT);
        return recent.stream()
                .filter(sent -> sent.at().isAfter(now.minus(window)) && passed(member, sent))
                .count();
    }

    private boolean passed(String member, SentMessage sent) {
        String id = sent.bubbles().get(member);
        Bubble bubble = id == null ? null : world.stores().chats().of(member).find(id);
        return bubble != null && bubble.dropped() == null;
    }
}
