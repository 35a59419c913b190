package cn.zhibu.bot.lecture.library;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.library.DayOpens;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens by day as a picture in the chat. */
@Component
final class OpensChart {

    private static final Duration USEFUL = Duration.ofMinutes(30);

    private final Outbox outbox;
    private final Wording wording;

    OpensChart(Outbox outbox, Wording wording) {
        this.outbox = outbox;
        this.wording = wording;
    }

    void send(Caller caller, List<DayOpens> days) {
        outbox.tell(
                caller.member(),
                new Message(
                        "clips-chart:" + caller.id() + ":" + caller.at().getEpochSecond(),
                        0,
                        NoticeKind.ANSWER,
                        null,
                        null,
                        chart(days),
                        caller.at(),
                        caller.at().plus(USEFUL)));
    }

    private Content chart(List<DayOpens> days) {
        return new Content.Chart(
                wording.say("library.chart"),
                days.stream()
                        .map(day -> day.onDate().getMonthValue() + "."
                                + day.onDate().getDayOfMonth())
                        .toList(),
                List.of(
                        new Content.Part(
                                wording.say("library.chart-completed"),
                                days.stream().map(DayOpens::completions).toList()),
                        new Content.Part(
                                wording.say("library.chart-opened"),
                                days.stream()
                                        .map(day -> Math.max(0, day.opens() - day.completions()))
                                        .toList())));
    }
}
