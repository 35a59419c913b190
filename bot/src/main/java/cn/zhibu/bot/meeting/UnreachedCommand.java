package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Pauses;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import cn.zhibu.mapper.outbox.CallAction;
import cn.zhibu.mapper.outbox.MeetingMessageMapper;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.Unreached;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 未送达: whom the notice of the last published meeting has not reached, and why. */
@Component
final class UnreachedCommand implements Command {

    private static final Set<MessageState> MAY_HELP =
            EnumSet.of(MessageState.UNCERTAIN, MessageState.EXPIRED, MessageState.FAILED);
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(Beijing.ZONE);

    private final MeetingPlanMapper plans;
    private final MeetingMessageMapper messages;
    private final Pauses pauses;
    private final Wording wording;

    UnreachedCommand(MeetingPlanMapper plans, MeetingMessageMapper messages, Pauses pauses, Wording wording) {
        this.pauses = pauses;
        this.plans = plans;
        this.messages = messages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "未送达";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Meeting meeting = plans.lastPublished(caller.orgId());
        if (meeting == null) {
            return Answer.say(wording.say("meeting.none"));
        }
        List<Unreached> people = messages.unreached(meeting.id());
        String title = MeetingWords.title(meeting);
        if (people.isEmpty()) {
            return Answer.say(wording.say("meeting.all-reached", "title", title) + waiting(meeting));
        }
        String lines = people.stream()
                .map(person -> wording.say("meeting.unreached-line", "name", person.name(), "why", why(person.state())))
                .collect(Collectors.joining("\n"));
        String text = wording.say("meeting.unreached", "title", title, "count", people.size(), "lines", lines);
        return Answer.say(text + offer(people) + waiting(meeting));
    }

    private String offer(List<Unreached> people) {
        long doubtful = people.stream()
                .filter(person -> MAY_HELP.contains(person.state()))
                .count();
        return doubtful == 0 ? "" : wording.say("meeting.unreached-offer", "count", doubtful);
    }

    private String waiting(Meeting meeting) {
        int count = messages.waiting(meeting.id());
        if (count == 0) {
            return "";
        }
        return pauses.running().stream()
                .filter(pause -> pause.action() == CallAction.SEND)
                .findFirst()
                .map(pause ->
                        wording.say("meeting.unreached-paused", "count", count, "time", UNTIL.format(pause.until())))
                .orElseGet(() -> wording.say("meeting.unreached-waiting", "count", count));
    }

    private String why(MessageState state) {
        return switch (state) {
            case NO_WECOM -> wording.say("meeting.why-no-wecom");
            case LEFT -> wording.say("meeting.why-left");
            case INVALID_USER -> wording.say("meeting.why-invisible");
            case UNLICENSED -> wording.say("meeting.why-unlicensed");
            case EXPIRED -> wording.say("meeting.why-expired");
            case UNCERTAIN -> wording.say("meeting.why-uncertain");
            default -> wording.say("meeting.why-failed");
        };
    }
}
