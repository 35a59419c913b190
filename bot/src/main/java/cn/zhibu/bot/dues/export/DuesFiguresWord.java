package cn.zhibu.bot.dues.export;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.dues.books.MonthDues;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 党费统计: the month in sums, followed by a picture of the share paid week by week. */
@Component
final class DuesFiguresWord implements Command {

    private final MonthDues month;
    private final WeeksChart chart;
    private final DuesSending sending;
    private final PageSettings pages;
    private final Wording wording;

    DuesFiguresWord(MonthDues month, WeeksChart chart, DuesSending sending, PageSettings pages, Wording wording) {
        this.month = month;
        this.chart = chart;
        this.sending = sending;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "党费统计";
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        MonthDues.View view = month.of(caller.orgId(), caller.at());
        if (view.people() == 0) {
            return Answer.say(wording.say(
                    "books.month-none", "month", view.month().getMonthValue(), "link", pages.link("/w/dues")));
        }
        if (!view.weeks().isEmpty()) {
            sending.chart(caller, chart.of(view));
        }
        return Answer.say(wording.say(
                "books.month",
                "month",
                view.month().getMonthValue(),
                "people",
                view.people(),
                "paid",
                view.paidPeople(),
                "charged",
                Yuan.of(view.chargedFen()),
                "received",
                Yuan.of(view.paidFen()),
                "held",
                Yuan.of(view.heldFen()),
                "link",
                pages.link("/w/dues")));
    }
}
