package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rhythm.BranchRhythm;
import cn.zhibu.domain.rhythm.RhythmWords;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 三会一课: what of this month and quarter has been held, is arranged, or is missing. */
@Component
final class RhythmWord implements Command {

    private final BranchRhythm rhythm;
    private final RhythmWords words;
    private final RuleBook rules;
    private final PageSettings pages;
    private final Wording wording;

    RhythmWord(BranchRhythm rhythm, RhythmWords words, RuleBook rules, PageSettings pages, Wording wording) {
        this.rhythm = rhythm;
        this.words = words;
        this.rules = rules;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "三会一课";
    }

    @Override
    public List<String> aliases() {
        return List.of("组织生活情况");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        LocalDate day = Beijing.date(caller.at());
        String lines = rhythm.of(caller.orgId(), day).stream()
                .map(line -> words.state(line, caller.at()))
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say(
                "rhythm.state",
                "day",
                Beijing.day(day),
                "lines",
                lines,
                "version",
                rules.version(),
                "link",
                pages.link("/w/rhythm")));
    }
}
