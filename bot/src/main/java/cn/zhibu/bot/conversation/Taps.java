package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Buttons of cards. What a tap must still be told goes out by the outbox, since the passive reply carries the button only. */
@Component
class Taps {

    private static final Duration USEFUL = Duration.ofMinutes(30);

    private final Table<String, TapHandler> handlers;
    private final MemberMapper members;
    private final Outbox outbox;
    private final Wording wording;

    Taps(List<TapHandler> handlers, MemberMapper members, Outbox outbox, Wording wording) {
        this.handlers = new Table<>(handlers, handler -> List.of(handler.action()));
        this.members = members;
        this.outbox = outbox;
        this.wording = wording;
    }

    Answer tap(Caller caller, Inbound.Tap tap) {
        Answer answer = answer(caller, tap.eventKey(), tap.taskId());
        // after the line on the roll, as a batch of check-ins locks them
        members.countAnswer(caller.id(), 1);
        if (answer.text() != null && (answer.label() == null || answer.more())) {
            tell(caller, tap.key(), answer.text());
        }
        return answer;
    }

    private Answer answer(Caller caller, String key, String taskId) {
        int slash = key.indexOf('/');
        String action = slash < 0 ? key : key.substring(0, slash);
        String subject = slash < 0 ? "" : key.substring(slash + 1);
        if (!subject.matches("\\d{1,18}")) {
            return Answer.say(wording.say("conversation.card-unknown"));
        }
        return handlers.find(action)
                .map(handler -> handler.tap(caller, Long.parseLong(subject), taskId))
                .orElseGet(() -> Answer.say(wording.say("conversation.card-unknown")));
    }

    private void tell(Caller caller, String key, String text) {
        outbox.tell(
                caller.member(),
                new Message(
                        // the transport key is longer than an occasion may be
                        "tap:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                        0,
                        NoticeKind.ANSWER,
                        null,
                        null,
                        new Content.Text(text),
                        caller.at(),
                        caller.at().plus(USEFUL)));
    }
}
