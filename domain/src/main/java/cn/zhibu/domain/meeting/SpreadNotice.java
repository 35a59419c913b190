package cn.zhibu.domain.meeting;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the notice of a meeting, its correction or its cancellation, and opens the question 参加 or 请假 until the start. */
@Component
class SpreadNotice {

    private final Outbox outbox;
    private final OpenQuestionMapper questions;
    private final NoticeContents contents;

    SpreadNotice(Outbox outbox, OpenQuestionMapper questions, NoticeContents contents) {
        this.outbox = outbox;
        this.questions = questions;
        this.contents = contents;
    }

    void notice(Meeting meeting, long sender, Recipients people, Dispatch dispatch) {
        tell(meeting, sender, people.invited(), NoticeKind.NOTICE, contents.notice(meeting), dispatch);
        tell(meeting, sender, people.observers(), NoticeKind.NOTICE, contents.observerNotice(meeting), dispatch);
        ask(meeting, people.invited(), dispatch.at());
    }

    void change(Meeting meeting, long sender, Recipients people, Dispatch dispatch) {
        tell(meeting, sender, people.invited(), NoticeKind.CHANGE, contents.change(meeting), dispatch);
        tell(meeting, sender, people.observers(), NoticeKind.CHANGE, contents.observerChange(meeting), dispatch);
        ask(meeting, people.invited(), dispatch.at());
    }

    void cancellation(Meeting meeting, long sender, Recipients people, String reason, Dispatch dispatch) {
        Content content = contents.cancellation(meeting, reason);
        tell(meeting, sender, people.all(), NoticeKind.CANCEL, content, dispatch);
        questions.closeAll(QuestionKind.NOTICE, meeting.id());
    }

    private void tell(
            Meeting meeting, long sender, List<Member> people, NoticeKind kind, Content content, Dispatch dispatch) {
        String occasion = "meeting:" + meeting.id() + ":" + kind.name().toLowerCase(java.util.Locale.ROOT);
        outbox.tell(
                people,
                new Message(
                        occasion,
                        meeting.revision(),
                        kind,
                        meeting.id(),
                        sender,
                        content,
                        dispatch.at(),
                        latest(meeting, kind, dispatch)));
    }

    private void ask(Meeting meeting, List<Member> people, Instant at) {
        people.forEach(person -> questions.ask(person.id(), QuestionKind.NOTICE, meeting.id(), at, meeting.startsAt()));
    }

    // who comes to a cancelled meeting should learn of it even then
    private static Instant latest(Meeting meeting, NoticeKind kind, Dispatch dispatch) {
        Instant end = kind == NoticeKind.CANCEL ? meeting.endsAt() : meeting.startsAt();
        Instant least = dispatch.at().plus(NoticeWords.USUAL);
        return end.isAfter(least) ? end : least;
    }

    /** Who is to hear it. */
    record Recipients(List<Member> invited, List<Member> observers) {

        List<Member> all() {
            return java.util.stream.Stream.concat(invited.stream(), observers.stream())
                    .toList();
        }

        Recipients only(java.util.function.Predicate<Member> who) {
            return new Recipients(
                    invited.stream().filter(who).toList(),
                    observers.stream().filter(who).toList());
        }
    }
}
