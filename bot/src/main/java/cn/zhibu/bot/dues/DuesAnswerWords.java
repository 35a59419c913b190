package cn.zhibu.bot.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.DuesOutcome;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words the outcomes of what a member says about dues. */
@Component
final class DuesAnswerWords {

    private final MemberMapper members;
    private final DuesMonthMapper months;
    private final Wording wording;

    DuesAnswerWords(MemberMapper members, DuesMonthMapper months, Wording wording) {
        this.months = months;
        this.members = members;
        this.wording = wording;
    }

    Answer of(Act act, DuesOutcome outcome) {
        if (outcome instanceof DuesOutcome.Recorded recorded) {
            return recorded(act, recorded.charge());
        } else if (outcome instanceof DuesOutcome.Already already) {
            return recorded(act, already.charge());
        } else if (outcome instanceof DuesOutcome.Settled settled) {
            String key = settled.charge().openFen() == 0 && settled.charge().paidFen() == 0
                    ? "dues.waived"
                    : "dues.paid-before";
            return Answer.done(wording.say("dues.label-settled"), wording.say(key, "month", month(settled.charge())));
        } else if (outcome instanceof DuesOutcome.NoCharge none) {
            String key = act.onBehalf() ? "dues.no-charge-behalf" : "dues.no-charge";
            return Answer.say(wording.say(key, "month", DuesOccasions.worded(none.month())));
        }
        return Answer.say(wording.say("dues.not-yours"));
    }

    private Answer recorded(Act act, DuesCharge charge) {
        DuesAnswer answer = charge.answer();
        if (answer == null) {
            return Answer.say(wording.say("dues.taken-back", "month", month(charge)));
        }
        if (act.onBehalf()) {
            String name = Objects.requireNonNull(members.find(act.subject())).name();
            return Answer.say(wording.say("dues.recorded-behalf", "name", name, "month", month(charge)));
        }
        return Answer.done(
                wording.say(
                        switch (answer) {
                            case PAID -> "dues.button-paid";
                            case BEHALF -> "dues.button-behalf";
                            case QUESTION -> "dues.button-question";
                            case LATER -> "dues.button-later";
                        }),
                wording.say(
                        switch (answer) {
                            case PAID -> "dues.recorded-paid";
                            case BEHALF -> "dues.ask-payer";
                            case QUESTION -> "dues.ask-question";
                            case LATER -> later(charge);
                        },
                        "month",
                        month(charge)));
    }

    /** A reminder is promised only where one will come. */
    private String later(DuesCharge charge) {
        DuesMonth month = months.find(charge.orgId(), charge.duesMonth());
        boolean reminded = charge.quiet() || (month != null && month.remindedAt() != null);
        return reminded ? "dues.recorded-later-last" : "dues.recorded-later";
    }

    private static String month(DuesCharge charge) {
        return DuesOccasions.worded(charge.duesMonth());
    }
}
