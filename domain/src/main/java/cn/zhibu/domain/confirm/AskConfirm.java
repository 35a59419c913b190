package cn.zhibu.domain.confirm;

import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ten minutes after the end the secretary is asked to sign the roll. */
@Component
final class AskConfirm implements StepWork {

    private final ConfirmCard card;

    AskConfirm(ConfirmCard card) {
        this.card = card;
    }

    @Override
    public Step step() {
        return Step.ASK_CONFIRM;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        card.send(meeting, 0, now, now);
    }
}
