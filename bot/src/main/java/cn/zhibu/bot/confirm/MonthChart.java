package cn.zhibu.bot.confirm;

import cn.zhibu.domain.confirm.MonthFigures.Held;
import cn.zhibu.domain.confirm.RollFigures;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** A bar for each meeting of the month: who came, who was on leave, who was absent. */
@Component
class MonthChart {

    private final Wording wording;

    MonthChart(Wording wording) {
        this.wording = wording;
    }

    Content.Chart of(Instant now, List<Held> held) {
        return new Content.Chart(
                wording.say("confirm.month-chart", "month", Beijing.date(now).getMonthValue()),
                days(held),
                List.of(
                        part("confirm.month-present", held, RollFigures::present),
                        part("confirm.month-leave", held, RollFigures::leave),
                        part("confirm.month-absent", held, MonthChart::absent)));
    }

    private static int absent(RollFigures figures) {
        return Math.max(0, figures.expected() - figures.present() - figures.leave());
    }

    private Content.Part part(String caption, List<Held> held, ToIntFunction<RollFigures> figure) {
        return new Content.Part(
                wording.say(caption),
                held.stream().map(one -> figure.applyAsInt(one.figures())).toList());
    }

    /** Two meetings may bear one name on one day; the chart needs each bar's name to be its own. */
    private static List<String> days(List<Held> held) {
        List<String> days = new ArrayList<>();
        for (Held one : held) {
            Instant start = one.meeting().startsAt();
            String name = Beijing.date(start).getDayOfMonth() + "日 " + MeetingWords.kinds(one.meeting());
            days.add(days.contains(name) ? name + " " + Beijing.clock(start) : name);
        }
        return days;
    }
}
