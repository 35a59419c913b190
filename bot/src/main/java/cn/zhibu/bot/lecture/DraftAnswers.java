package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.DraftClip;
import cn.zhibu.domain.lecture.SubmitClip;
import cn.zhibu.domain.lecture.SubmitOutcome;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 提交, 修改 and 暂不提交, by button, digit or word. */
@Component
final class DraftAnswers {

    private final SubmitClip submit;
    private final DraftClip drafts;
    private final DraftTalk talk;
    private final ClipWords words;
    private final Conversations conversations;
    private final Wording wording;

    DraftAnswers(
            SubmitClip submit,
            DraftClip drafts,
            DraftTalk talk,
            ClipWords words,
            Conversations conversations,
            Wording wording) {
        this.submit = submit;
        this.drafts = drafts;
        this.talk = talk;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer submit(Caller caller, long clip, boolean cleared) {
        SubmitOutcome outcome = submit.submit(caller.act(), clip, cleared);
        if (outcome instanceof SubmitOutcome.Submitted done) {
            return Answer.done(
                    wording.say("lecture.label-submitted"),
                    wording.say("lecture.submitted", "title", words.title(done.version()), "clip", clip));
        } else if (outcome instanceof SubmitOutcome.Already before) {
            return Answer.done(
                    wording.say("lecture.label-submitted"),
                    wording.say("lecture.already-submitted", "title", words.title(before.version())));
        } else if (outcome instanceof SubmitOutcome.Incomplete part) {
            return talk.next(caller, part.version(), wording.say("lecture.incomplete"));
        } else if (outcome instanceof SubmitOutcome.LooksSecret secret) {
            conversations.run(
                    caller.id(), Dialogue.at(SecrecyDialogue.NAME, "confirm").with(DraftTalk.CLIP, clip));
            return Answer.say(wording.say("lecture.looks-secret", "words", String.join("、", secret.words())));
        }
        return Answer.say(refused(outcome, clip));
    }

    /** Shows the list of what can be changed; asks for what is missing first. */
    Answer edit(Caller caller, long clip) {
        return drafts.revise(caller.act(), clip)
                .map(draft -> {
                    conversations.run(
                            caller.id(), Dialogue.at(EditDialogue.NAME, "which").with(DraftTalk.CLIP, clip));
                    return Answer.ask(wording.say("lecture.label-edit"), wording.say("lecture.edit-which"));
                })
                .orElseGet(() -> Answer.say(wording.say("lecture.not-yours", "clip", clip)));
    }

    Answer hold(Caller caller, long clip) {
        return Answer.done(wording.say("lecture.label-held"), wording.say("lecture.held", "clip", clip));
    }

    Answer revise(Caller caller, long clip) {
        return drafts.revise(caller.act(), clip)
                .map(draft -> talk.next(caller, draft, wording.say("lecture.revising", "clip", clip)))
                .orElseGet(() -> Answer.say(wording.say("lecture.not-yours", "clip", clip)));
    }

    private String refused(SubmitOutcome outcome, long clip) {
        if (outcome instanceof SubmitOutcome.StillComing) {
            return wording.say("lecture.still-coming");
        } else if (outcome instanceof SubmitOutcome.Empty) {
            return wording.say("lecture.nothing-to-play", "clip", clip);
        }
        return outcome instanceof SubmitOutcome.Nobody
                ? wording.say("lecture.nobody")
                : wording.say("lecture.not-yours", "clip", clip);
    }
}
