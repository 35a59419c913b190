package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.burden.BurdenMeter;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 打扰统计: what the service has sent and asked this month; the own figure, and the branch's without names. */
@Component
final class BurdenWord implements Command {

    private final BurdenMeter meter;
    private final HeldWords held;
    private final Duties duties;
    private final Wording wording;

    BurdenWord(BurdenMeter meter, HeldWords held, Duties duties, Wording wording) {
        this.meter = meter;
        this.held = held;
        this.duties = duties;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "打扰统计";
    }

    @Override
    public List<String> aliases() {
        return List.of("打扰", "消息统计");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        BurdenMeter.View view = meter.of(caller.id(), caller.orgId(), caller.at());
        String text = own(view) + held.of(view.held()) + branch(view.branch());
        boolean desk = duties.runs(caller.id(), caller.orgId());
        return Answer.say(
                desk
                        ? text
                                + wording.say(
                                        "rhythm.burden-desk",
                                        "count",
                                        view.branch().held())
                        : text);
    }

    private String own(BurdenMeter.View view) {
        int others = view.own().others();
        return wording.say(
                "rhythm.burden",
                "month",
                view.month().getMonthValue(),
                "pushes",
                view.own().pushes(),
                "most",
                view.most(),
                "others",
                others == 0 ? "" : wording.say("rhythm.burden-others", "count", others),
                "taps",
                view.own().taps());
    }

    private String branch(BurdenMeter.Branch branch) {
        if (!branch.shown()) {
            return wording.say("rhythm.burden-few");
        }
        return wording.say(
                "rhythm.burden-branch",
                "average",
                Figures.of(branch.averagePushes()),
                "most",
                branch.mostPushes(),
                "taps",
                Figures.of(branch.averageTaps()),
                "mosttaps",
                branch.mostTaps());
    }
}
