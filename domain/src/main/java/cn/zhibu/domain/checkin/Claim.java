package cn.zhibu.domain.checkin;

import cn.zhibu.domain.act.Act;
import org.jspecify.annotations.Nullable;

/** One person's claim to be in the room: by the code heard there, or for a named meeting. */
public record Claim(
        Act act, @Nullable Long meetingId, @Nullable String code) {

    public static Claim byCode(Act act, String code) {
        return new Claim(act, null, code);
    }

    /** The button of a meeting that allows it; or by who answers for the person, who needs no code. */
    public static Claim at(Act act, long meetingId) {
        return new Claim(act, meetingId, null);
    }
}
