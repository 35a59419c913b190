package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.rhythm.RhythmWords;
import cn.zhibu.domain.rhythm.StudyLedger;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.rhythm.StudyLine;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 学时: the own ledger of this year; the branch in sum to who runs it. */
@Component
final class StudyWord implements Command {

    private static final int LISTED = 12;

    private final StudyLedger ledger;
    private final Duties duties;
    private final RhythmWords rules;
    private final Wording wording;

    StudyWord(StudyLedger ledger, Duties duties, RhythmWords rules, Wording wording) {
        this.ledger = ledger;
        this.duties = duties;
        this.rules = rules;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "学时";
    }

    @Override
    public List<String> aliases() {
        return List.of("我的学时", "学习培训学时");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        StudyLedger.Own own = ledger.of(caller.id(), caller.at());
        String text = wording.say(
                "rhythm.study",
                "year",
                own.year(),
                "hours",
                Figures.of(own.hours()),
                "norm",
                own.norm().hours(),
                "lines",
                lines(own.lines()),
                "basis",
                rules.basis(own.norm().rule()));
        return Answer.say(duties.runs(caller.id(), caller.orgId()) ? text + branch(caller, own) : text);
    }

    private String lines(List<StudyLine> lines) {
        if (lines.isEmpty()) {
            return wording.say("rhythm.study-none");
        }
        String shown = lines.stream().limit(LISTED).map(this::line).collect(Collectors.joining());
        return lines.size() <= LISTED
                ? shown
                : shown + wording.say("rhythm.study-more", "count", lines.size() - LISTED);
    }

    private String line(StudyLine line) {
        return wording.say(
                "rhythm.study-line",
                "day",
                Beijing.day(Beijing.date(line.startsAt())),
                "kinds",
                MeetingWords.kinds(line.types()),
                "hours",
                Figures.of(line.minutes() / 60.0),
                "made",
                line.madeUp() ? wording.say("rhythm.study-made") : "");
    }

    private String branch(Caller caller, StudyLedger.Own own) {
        StudyLedger.Branch branch = ledger.ofBranch(caller.orgId(), caller.at());
        return wording.say(
                "rhythm.study-branch",
                "people",
                branch.people(),
                "average",
                Figures.of(branch.average()),
                "norm",
                own.norm().hours(),
                "reached",
                branch.reached());
    }
}
