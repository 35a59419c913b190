package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.ReviewClip;
import cn.zhibu.domain.lecture.ReviewOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 通过 and 退回, by button, digit or word; a 退回 without its reason asks for it. */
@Component
final class ReviewAnswers {

    private static final int REASON_AT_MOST = 200;
    private static final String NO_CARD = "";

    private final ReviewClip review;
    private final ClipWords words;
    private final Conversations conversations;
    private final Wording wording;

    ReviewAnswers(ReviewClip review, ClipWords words, Conversations conversations, Wording wording) {
        this.review = review;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    /** By word or digit: whichever version is the latest. */
    Answer approve(Caller caller, long clip) {
        return approve(caller, clip, NO_CARD);
    }

    Answer approve(Caller caller, long clip, String taskId) {
        return worded(review.approve(caller.act(), clip, review.shown(clip, taskId)));
    }

    Answer sendBack(Caller caller, long clip, String reason) {
        return sendBack(caller, clip, review.shown(clip, NO_CARD), reason);
    }

    Answer sendBack(Caller caller, long clip, int version, String reason) {
        return reason.isEmpty() || reason.length() > REASON_AT_MOST
                ? askReason(caller, clip, version)
                : worded(review.sendBack(caller.act(), clip, version, reason));
    }

    Answer askReason(Caller caller, long clip) {
        return askReason(caller, clip, NO_CARD);
    }

    Answer askReason(Caller caller, long clip, String taskId) {
        return askReason(caller, clip, review.shown(clip, taskId));
    }

    private Answer askReason(Caller caller, long clip, int version) {
        ReviewOutcome refusal = review.refusal(caller.act(), clip, version);
        if (refusal != null) {
            return worded(refusal);
        }
        conversations.run(
                caller.id(),
                Dialogue.at(ReasonDialogue.NAME, "reason")
                        .with(DraftTalk.CLIP, clip)
                        .with(ReasonDialogue.VERSION, version));
        return Answer.ask(
                wording.say("lecture.label-returning"), wording.say("lecture.ask-reason", "most", REASON_AT_MOST));
    }

    private Answer worded(ReviewOutcome outcome) {
        if (outcome instanceof ReviewOutcome.Approved done) {
            return Answer.done(
                    wording.say("lecture.label-approved"),
                    wording.say("lecture.approved", "title", words.title(done.version())));
        } else if (outcome instanceof ReviewOutcome.Returned done) {
            return Answer.done(
                    wording.say("lecture.label-returned"),
                    wording.say("lecture.returned", "title", words.title(done.version())));
        } else if (outcome instanceof ReviewOutcome.Decided other) {
            return Answer.ask(wording.say("lecture.label-decided"), decided(other));
        }
        return Answer.say(
                outcome instanceof ReviewOutcome.OwnClip
                        ? wording.say("lecture.own-clip")
                        : outcome instanceof ReviewOutcome.Withdrawn
                                ? wording.say("lecture.was-withdrawn")
                                : wording.say("lecture.not-reviewer"));
    }

    private String decided(ReviewOutcome.Decided other) {
        return wording.say(
                other.approved() ? "lecture.decided-approved" : "lecture.decided-returned",
                "title",
                words.title(other.version()),
                "name",
                other.by(),
                "time",
                Beijing.worded(other.at()));
    }
}
