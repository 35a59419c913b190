package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.RemindOutcome;
import cn.zhibu.domain.meeting.RemindSilent;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists who has not answered, and reminds only them. */
@Component
final class RemindDesk {

    private final RemindSilent reminding;
    private final AttendanceMapper rolls;
    private final PublishDesk publishing;
    private final Outbox outbox;
    private final Wording wording;

    RemindDesk(RemindSilent reminding, AttendanceMapper rolls, PublishDesk publishing, Outbox outbox, Wording wording) {
        this.reminding = reminding;
        this.rolls = rolls;
        this.publishing = publishing;
        this.outbox = outbox;
        this.wording = wording;
    }

    Answer list(Caller caller, Meeting meeting) {
        List<RollRow> silent = rolls.roll(meeting.id()).stream()
                .filter(row -> row.status() == AttendanceStatus.EXPECTED)
                .toList();
        String title = MeetingWords.title(meeting);
        if (silent.isEmpty()) {
            return Answer.say(wording.say("meeting.all-answered", "title", title));
        }
        List<String> without = silent.stream()
                .filter(row -> row.wecomUserid() == null)
                .map(RollRow::name)
                .toList();
        offer(caller, meeting, silent.size());
        return Answer.say(wording.say(
                "meeting.silent",
                "title",
                title,
                "count",
                silent.size(),
                "names",
                silent.stream().map(RollRow::name).collect(Collectors.joining("、")),
                "unreachable",
                publishing.unreachable(without)));
    }

    Answer remind(Caller caller, long id) {
        RemindOutcome outcome = reminding.remind(caller.act(), id);
        if (outcome instanceof RemindOutcome.Reminded reminded) {
            String text = wording.say(
                    "meeting.reminded",
                    "people",
                    reminded.people(),
                    "leaves",
                    publishing.leaves(reminded.dispatch()),
                    "unreachable",
                    publishing.unreachable(reminded.withoutWecom()));
            return Answer.ask(wording.say("meeting.label-reminded"), text);
        } else if (outcome instanceof RemindOutcome.Already already) {
            return Answer.say(wording.say(
                    "meeting.reminded-already", "unreachable", publishing.unreachable(already.withoutWecom())));
        } else if (outcome instanceof RemindOutcome.NobodySilent nobody) {
            return Answer.say(wording.say("meeting.all-answered", "title", MeetingWords.title(nobody.meeting())));
        } else if (outcome instanceof RemindOutcome.Over over) {
            return Answer.say(wording.say("meeting.remind-over", "title", MeetingWords.title(over.meeting())));
        } else if (outcome instanceof RemindOutcome.NotYours) {
            return Answer.say(wording.say("meeting.not-your-branch"));
        }
        return Answer.say(wording.say("meeting.unknown"));
    }

    private void offer(Caller caller, Meeting meeting, int count) {
        String text = wording.say("meeting.silent-offer", "count", count);
        Content.Card card = new Content.Card(
                wording.say("meeting.silent-title", "count", count),
                MeetingWords.title(meeting),
                List.of(),
                List.of(new Content.Button(wording.say("meeting.button-remind"), "remind/" + meeting.id())),
                null,
                text);
        String occasion = "meeting:" + meeting.id() + ":silent:" + caller.at().getEpochSecond();
        outbox.tell(
                caller.member(),
                new Message(occasion, 0, NoticeKind.DUTY, meeting.id(), null, card, caller.at(), meeting.startsAt()));
    }
}
