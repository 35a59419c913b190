package cn.zhibu.bot.backfill;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.meeting.GroupChoice;
import cn.zhibu.domain.backfill.BackfillOutcome;
import cn.zhibu.domain.backfill.EnterMeeting;
import cn.zhibu.domain.backfill.HeldPlan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code 补录 11月3日 15:00 三楼会议室 主题}, in words. */
@Component
final class HeldMeeting {

    private final EnterMeeting enter;
    private final GroupChoice groups;
    private final Wording wording;

    HeldMeeting(EnterMeeting enter, GroupChoice groups, Wording wording) {
        this.enter = enter;
        this.groups = groups;
        this.wording = wording;
    }

    Answer enter(Caller caller, String rest) {
        HeldPlan.Reading reading = HeldPlan.parse(rest, caller.orgId(), caller.at());
        if (reading instanceof HeldPlan.Read read) {
            return groups.with(caller, read.plan().types(), "补录 " + rest, group -> enter(caller, read.plan(), group));
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

    private Answer enter(Caller caller, Plan plan, @Nullable Org group) {
        return Answer.say(words(enter.enter(group == null ? plan : plan.of(group.id()), caller.act())));
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
