package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.confirm.ConfirmCardWords;
import cn.zhibu.domain.confirm.PreviewOutcome;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The card that signs, for who uses cards; the words of the answer say it all to the others. */
@Component
final class PreviewCard {

    private static final Duration USEFUL = Duration.ofHours(1);

    private final Outbox outbox;
    private final ConfirmCardWords words;

    PreviewCard(Outbox outbox, ConfirmCardWords words) {
        this.outbox = outbox;
        this.words = words;
    }

    void send(Caller caller, PreviewOutcome.Ready ready, String text) {
        if (caller.member().prefersText()) {
            return;
        }
        long id = ready.meeting().id();
        outbox.tell(
                caller.member(),
                new Message(
                        "meeting:" + id + ":preview:" + caller.at().getEpochSecond(),
                        0,
                        NoticeKind.ANSWER,
                        id,
                        null,
                        words.signing(MeetingWords.title(ready.meeting()), id, ready.figures(), text),
                        caller.at(),
                        caller.at().plus(USEFUL)));
    }
}
