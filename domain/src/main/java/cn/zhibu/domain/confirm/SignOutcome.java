package cn.zhibu.domain.confirm;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of signing a roll. */
public sealed interface SignOutcome {
    /** Signed; so many have to {@code makeup}. */
    record Signed(Meeting meeting, RollFigures figures, int makeup) implements SignOutcome {}

    record No(SigningRefusal refusal) implements SignOutcome {}
}
