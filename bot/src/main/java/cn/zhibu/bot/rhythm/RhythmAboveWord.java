package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.rhythm.RhythmAbove;
import cn.zhibu.domain.wording.Wording;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 三会一课情况: the branches below in numbers, of periods that are over. */
@Component
final class RhythmAboveWord implements Command {

    private final RhythmAbove above;
    private final Wording wording;

    RhythmAboveWord(RhythmAbove above, Wording wording) {
        this.above = above;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "三会一课情况";
    }

    @Override
    public Audience audience() {
        return Audience.UPPER;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        RhythmAbove.View view = above.of(caller.orgId(), caller.at());
        String lines = view.sums().stream().map(this::line).collect(Collectors.joining("\n"));
        return Answer.say(wording.say("rhythm.above", "branches", view.branches(), "lines", lines));
    }

    private String line(RhythmAbove.Sum sum) {
        String what = sum.cadence().every().worded(sum.day())
                + MeetingType.valueOf(sum.cadence().type()).caption();
        return wording.say("rhythm.above-line", "what", what, "held", sum.held(), "missing", sum.missing());
    }
}
