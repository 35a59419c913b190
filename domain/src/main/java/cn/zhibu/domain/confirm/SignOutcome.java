package cn.zhibu.domain.confirm;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of signing a roll. */
public sealed interface SignOutcome {
    /** @param makeup how many have to make up */
    record Signed(Meeting meeting, RollFigures figures, int makeup) implements SignOutcome {}

    record No(SigningRefusal refusal) implements SignOutcome {}
}
