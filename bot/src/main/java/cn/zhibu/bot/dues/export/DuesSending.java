package cn.zhibu.bot.dues.export;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.books.DuesAttachment;
import cn.zhibu.domain.dues.books.DuesFile;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends what somebody asked for to that person alone; taking a file out is put on record. */
@Component
class DuesSending {

    private static final Duration WORTH_SENDING = Duration.ofHours(1);

    private final Outbox outbox;
    private final Audit audit;

    DuesSending(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void file(Caller caller, DuesFile file) {
        audit.record(
                caller.act(), "dues.export", file.orgId(), null, file.kind().caption() + " " + file.year());
        send(caller, "export:" + file.key(), DuesAttachment.content(file));
    }

    void chart(Caller caller, Content.Chart chart) {
        send(caller, "dues-weeks:" + caller.orgId() + ":" + caller.at().getEpochSecond(), chart);
    }

    private void send(Caller caller, String occasion, Content content) {
        outbox.tell(
                caller.member(),
                new Message(
                        occasion,
                        0,
                        NoticeKind.ANSWER,
                        null,
                        caller.id(),
                        content,
                        caller.at(),
                        caller.at().plus(WORTH_SENDING)));
    }
}
