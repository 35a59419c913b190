package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipEvent;
import cn.zhibu.mapper.lecture.ClipEventMapper;
import cn.zhibu.mapper.lecture.ClipVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each act on a clip in the transaction of the act itself. */
@Component
public final class ClipLog {

    private final ClipEventMapper events;

    ClipLog(ClipEventMapper events) {
        this.events = events;
    }

    /** @param what at most 16 characters, e.g. {@code submitted} */
    public void write(Act act, ClipVersion version, String what, @Nullable String reason) {
        events.insert(new ClipEvent(
                0,
                version.clipId(),
                version.version(),
                what,
                act.actor(),
                act.onBehalfOf(),
                act.channel(),
                act.at(),
                reason));
    }
}
