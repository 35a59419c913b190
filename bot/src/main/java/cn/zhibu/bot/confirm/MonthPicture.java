package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.confirm.MonthFigures;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the month as a picture after the words; none where there is nothing to show. */
@Component
class MonthPicture {

    private static final Duration WORTH_SENDING = Duration.ofHours(1);

    private final MonthChart chart;
    private final Outbox outbox;

    MonthPicture(MonthChart chart, Outbox outbox) {
        this.chart = chart;
        this.outbox = outbox;
    }

    void send(Caller caller, List<MonthFigures.Held> held) {
        List<MonthFigures.Held> over =
                held.stream().filter(one -> !one.meeting().status().live()).toList();
        if (over.isEmpty()) {
            return;
        }
        outbox.tell(
                caller.member(),
                new Message(
                        "month:" + caller.orgId() + ":" + caller.at().getEpochSecond(),
                        0,
                        NoticeKind.ANSWER,
                        null,
                        caller.id(),
                        chart.of(caller.at(), over),
                        caller.at(),
                        caller.at().plus(WORTH_SENDING)));
    }
}
