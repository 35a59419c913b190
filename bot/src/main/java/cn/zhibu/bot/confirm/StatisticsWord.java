package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.confirm.MonthFigures;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 统计: the month in words, followed by a picture. */
@Component
final class StatisticsWord implements Command {

    private static final int LISTED = 12;

    private final MonthFigures month;
    private final MonthPicture picture;
    private final Wording wording;

    StatisticsWord(MonthFigures month, MonthPicture picture, Wording wording) {
        this.month = month;
        this.picture = picture;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "统计";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<MonthFigures.Held> held = month.held(caller.orgId(), caller.at());
        picture.send(caller, held);
        String lines = held.stream().limit(LISTED).map(this::line).collect(Collectors.joining());
        return Answer.say(wording.say(
                "confirm.month",
                "month",
                Beijing.date(caller.at()).getMonthValue(),
                "count",
                held.size(),
                "leave",
                held.stream().mapToInt(one -> one.figures().leave()).sum(),
                "undecided",
                undecided(held),
                "makeup",
                month.openMakeup(caller.orgId()),
                "lines",
                lines));
    }

    private String undecided(List<MonthFigures.Held> held) {
        int count =
                held.stream().mapToInt(one -> one.figures().undecided().size()).sum();
        return count == 0 ? "" : wording.say("confirm.month-undecided", "count", count);
    }

    private String line(MonthFigures.Held held) {
        return wording.say(
                held.meeting().status().live() ? "confirm.month-line-open" : "confirm.month-line",
                "title",
                MeetingWords.title(held.meeting()),
                "expected",
                held.figures().expected(),
                "present",
                held.figures().present(),
                "rate",
                held.figures().rate());
    }
}
