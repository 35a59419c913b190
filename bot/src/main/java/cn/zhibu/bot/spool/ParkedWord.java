package cn.zhibu.bot.spool;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.ParkedEvents;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.inbox.ParkedEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 滞留消息: events that failed for good, by number, kind, time and kind of fault; what they say stays closed. */
@Component
final class ParkedWord implements Command {

    private static final int AT_ONCE = 10;

    private final ParkedEvents parked;
    private final Wording wording;

    ParkedWord(ParkedEvents parked, Wording wording) {
        this.parked = parked;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "滞留消息";
    }

    @Override
    public Audience audience() {
        return Audience.OPERATOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<ParkedEvent> events = parked.parked(AT_ONCE);
        if (events.isEmpty()) {
            return Answer.say(wording.say("inbox.parked-none"));
        }
        String head = wording.say("inbox.parked-head", "count", parked.held().parked());
        return Answer.say(events.stream().map(this::line).collect(Collectors.joining("\n", head + "\n", "")));
    }

    private String line(ParkedEvent event) {
        return wording.say(
                "inbox.parked-line",
                "id",
                event.id(),
                "kind",
                event.kind(),
                "time",
                Beijing.worded(event.happenedAt()),
                "attempts",
                event.attempts(),
                "fault",
                event.fault());
    }
}
