package cn.zhibu.bot.backfill;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.backfill.BackfillOutcome;
import cn.zhibu.domain.backfill.EnterMeeting;
import cn.zhibu.domain.backfill.HeldPlan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** {@code 补录 11月3日 15:00 三楼会议室 主题}, in words. */
@Component
final class HeldMeeting {

    private final EnterMeeting enter;
    private final Wording wording;

    HeldMeeting(EnterMeeting enter, Wording wording) {
        this.enter = enter;
        this.wording = wording;
    }

    Answer enter(Caller caller, String rest) {
        HeldPlan.Reading reading = HeldPlan.parse(rest, caller.orgId(), caller.at());
        if (reading instanceof HeldPlan.Read read) {
            return Answer.say(words(enter.enter(read.plan(), caller.act())));
        } else if (reading instanceof HeldPlan.Impossible impossible) {
            return Answer.say(wording.say("backfill.bad-when", "read", impossible.read()));
        } else if (reading instanceof HeldPlan.NotOver) {
            return Answer.say(wording.say("backfill.not-over"));
        } else if (reading instanceof HeldPlan.NoTime time) {
            String read = time.read().isEmpty() ? wording.say("backfill.nothing-read") : time.read();
            return Answer.say(wording.say("backfill.need-when", "read", read));
        }
        return Answer.say(wording.say("backfill.need-place-topic"));
    }

    private String words(BackfillOutcome outcome) {
        if (outcome instanceof BackfillOutcome.Entered entered) {
            return wording.say(
                    "backfill.entered",
                    "title",
                    MeetingWords.title(entered.meeting()),
                    "place",
                    entered.meeting().place(),
                    "topic",
                    entered.meeting().topic(),
                    "people",
                    entered.people());
        } else if (outcome instanceof BackfillOutcome.Known known) {
            return wording.say("backfill.known", "title", MeetingWords.title(known.meeting()));
        } else if (outcome instanceof BackfillOutcome.TooOld old) {
            return wording.say("backfill.too-old", "days", old.days());
        } else if (outcome instanceof BackfillOutcome.NotYours) {
            return wording.say("backfill.not-yours");
        }
        return wording.say("backfill.not-over");
    }
}
