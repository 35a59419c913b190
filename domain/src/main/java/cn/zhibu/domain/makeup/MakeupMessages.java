package cn.zhibu.domain.makeup;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The card to who decides about a claim, and the decision to who made it. */
@Component
final class MakeupMessages {

    private static final Duration DECIDABLE = Duration.ofDays(30);
    private static final Duration WORTH_KNOWING = Duration.ofDays(30);

    private final Deciders deciders;
    private final MemberMapper members;
    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final Calendars calendars;
    private final MakeupWords names;
    private final Wording wording;

    MakeupMessages(
            Deciders deciders,
            MemberMapper members,
            OpenQuestionMapper questions,
            Outbox outbox,
            Calendars calendars,
            MakeupWords names,
            Wording wording) {
        this.deciders = deciders;
        this.members = members;
        this.questions = questions;
        this.outbox = outbox;
        this.calendars = calendars;
        this.names = names;
        this.wording = wording;
    }

    void submit(MakeupTask task, Meeting meeting, Instant at) {
        List<Member> people = deciders.about(task.memberId(), meeting.orgId());
        Instant when = calendars.window().next(at, task.id());
        people.forEach(
                person -> questions.ask(person.id(), QuestionKind.MAKEUP, task.id(), when, when.plus(DECIDABLE)));
        outbox.tell(people, message(task, "claim", NoticeKind.DUTY, card(task, meeting), when, DECIDABLE));
    }

    void decided(MakeupTask task, Meeting meeting, Instant at) {
        String title = MeetingWords.title(meeting);
        String words = task.status() == MakeupStatus.DONE
                ? wording.say("makeup.told-closed", "name", name(task), "title", title)
                : wording.say(
                        "makeup.told-returned",
                        "name",
                        name(task),
                        "title",
                        title,
                        "reason",
                        Objects.requireNonNullElse(task.reason(), ""));
        Member member = Objects.requireNonNull(members.find(task.memberId()));
        outbox.tell(member, message(task, "decided", NoticeKind.DECISION, new Content.Text(words), at, WORTH_KNOWING));
    }

    // a claim may be made, returned and made again: each has its own occasion
    private static Message message(
            MakeupTask task, String what, NoticeKind kind, Content content, Instant when, Duration useful) {
        Instant claimed = Objects.requireNonNull(task.claimedAt(), "a claim has its time");
        String occasion = "makeup:" + task.id() + ":" + what + ":" + claimed.toEpochMilli();
        return new Message(occasion, 0, kind, null, null, content, when, when.plus(useful));
    }

    private Content card(MakeupTask task, Meeting meeting) {
        String title = MeetingWords.title(meeting);
        String claim = names.claim(task);
        return new Content.Card(
                wording.say("makeup.card-title", "name", name(task)),
                title,
                List.of(new Content.Field(wording.say("makeup.card-way"), claim)),
                List.of(
                        new Content.Button(wording.say("makeup.button-close"), "makeup-close/" + task.id()),
                        new Content.Button(wording.say("makeup.button-return"), "makeup-return/" + task.id())),
                null,
                wording.say("makeup.card-words", "name", name(task), "title", title, "claim", claim));
    }

    private String name(MakeupTask task) {
        return Objects.requireNonNull(members.find(task.memberId()), "a member is never deleted")
                .name();
    }
}
