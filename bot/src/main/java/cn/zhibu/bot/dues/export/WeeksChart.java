package cn.zhibu.bot.dues.export;

import cn.zhibu.domain.dues.books.MonthDues;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** A bar for each week: how many of a hundred had paid by its end. Nobody's name is in it. */
@Component
class WeeksChart {

    private final Wording wording;

    WeeksChart(Wording wording) {
        this.wording = wording;
    }

    Content.Chart of(MonthDues.View view) {
        List<String> columns = view.weeks().stream()
                .map(week -> week.until().getMonthValue() + "月" + week.until().getDayOfMonth() + "日")
                .toList();
        List<Integer> paid = view.weeks().stream().map(MonthDues.Week::percent).toList();
        return new Content.Chart(
                wording.say("books.weeks-chart", "month", view.month().getMonthValue()),
                columns,
                List.of(
                        new Content.Part(wording.say("books.weeks-paid"), paid),
                        new Content.Part(
                                wording.say("books.weeks-open"),
                                paid.stream().map(percent -> 100 - percent).toList())));
    }
}
