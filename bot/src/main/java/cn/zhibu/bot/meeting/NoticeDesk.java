package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.meeting.DraftMeeting;
import cn.zhibu.domain.meeting.DraftOutcome;
import cn.zhibu.domain.meeting.DraftWords;
import cn.zhibu.domain.meeting.Preview;
import cn.zhibu.domain.wording.Wording;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for what a notice still lacks, one thing at a time; a complete one becomes a draft and is shown. */
@Component
final class NoticeDesk {

    private final DraftMeeting drafts;
    private final WhichGroup groups;
    private final DraftWords words;
    private final Conversations conversations;
    private final Wording wording;

    NoticeDesk(DraftMeeting drafts, WhichGroup groups, DraftWords words, Conversations conversations, Wording wording) {
        this.drafts = drafts;
        this.groups = groups;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer next(Caller caller, NoticeForm form) {
        return groups.settle(caller, form, settled -> fields(caller, settled));
    }

    private Answer fields(Caller caller, NoticeForm form) {
        Set<Draft.Field> missing = form.draft().missing();
        if (missing.contains(Draft.Field.DATE) && missing.contains(Draft.Field.TIME)) {
            return ask(caller, form, NoticeDialogue.WHEN, wording.say("meeting.ask-when"));
        }
        if (missing.contains(Draft.Field.DATE)) {
            return ask(caller, form, NoticeDialogue.WHEN, wording.say("meeting.ask-date"));
        }
        if (missing.contains(Draft.Field.TIME)) {
            return ask(caller, form, NoticeDialogue.WHEN, wording.say("meeting.ask-time"));
        }
        if (missing.contains(Draft.Field.PLACE)) {
            return ask(caller, form, NoticeDialogue.PLACE, wording.say("meeting.ask-place"));
        }
        if (missing.contains(Draft.Field.TOPIC)) {
            return ask(caller, form, NoticeDialogue.TOPIC, wording.say("meeting.ask-topic"));
        }
        return keep(caller, form);
    }

    private Answer ask(Caller caller, NoticeForm form, String step, String question) {
        conversations.run(caller.id(), form.at(step));
        return Answer.say(FormWords.understood(form.draft(), wording) + question);
    }

    private Answer keep(Caller caller, NoticeForm form) {
        Long meeting = form.meeting();
        DraftOutcome outcome = meeting == null
                ? drafts.draft(caller.act(), form.plan())
                : drafts.redraft(caller.act(), meeting, form.plan());
        if (outcome instanceof DraftOutcome.Drafted drafted) {
            return shown(caller, drafted.preview());
        } else if (outcome instanceof DraftOutcome.TooLong tooLong) {
            return Answer.say(
                    wording.say("meeting.too-long", "place", tooLong.longestPlace(), "topic", tooLong.longestTopic()));
        }
        conversations.leave(caller.id());
        if (outcome instanceof DraftOutcome.Past) {
            return Answer.say(wording.say("meeting.past"));
        } else if (outcome instanceof DraftOutcome.NotYours) {
            return Answer.say(wording.say("meeting.not-your-branch"));
        } else if (outcome instanceof DraftOutcome.NotDraft) {
            return Answer.say(wording.say("meeting.not-draft"));
        }
        return Answer.say(wording.say("meeting.unknown"));
    }

    // the next digit is for this preview even when other questions are open
    private Answer shown(Caller caller, Preview preview) {
        NoticeForm form = NoticeForm.of(preview.meeting());
        conversations.run(caller.id(), form.at(NoticeDialogue.PREVIEW));
        return Answer.say(words.brief(preview));
    }
}
