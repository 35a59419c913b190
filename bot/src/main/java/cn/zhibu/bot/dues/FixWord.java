package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.FixYear;
import cn.zhibu.domain.dues.StartMonth;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 核定 张三 75.02: one person's amount, by who keeps the dues; a whole year is fixed by file. */
@Component
final class FixWord implements Command {

    private final FixYear fix;
    private final StartMonth start;
    private final FixAnswers answers;
    private final MemberMapper members;
    private final DuesStandardMapper standards;

    FixWord(FixYear fix, StartMonth start, FixAnswers answers, MemberMapper members, DuesStandardMapper standards) {
        this.fix = fix;
        this.start = start;
        this.answers = answers;
        this.members = members;
        this.standards = standards;
    }

    @Override
    public String word() {
        return "核定";
    }

    @Override
    public List<String> aliases() {
        return List.of("党费核定", "核定党费");
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Optional<FixSentence> sentence = FixSentence.read(rest, caller.at());
        return Answer.say(sentence.map(said -> fixed(caller, said)).orElseGet(answers::how));
    }

    private String fixed(Caller caller, FixSentence sentence) {
        List<Member> named = members.named(caller.orgId(), sentence.name());
        if (named.size() != 1) {
            return answers.notOne(named.isEmpty(), sentence.name());
        }
        long member = named.get(0).id();
        LocalDate today = Beijing.date(caller.at());
        LocalDate said = sentence.fromMonth() == null ? DuesMonths.of(today) : sentence.fromMonth();
        DuesStandard before = standards.inForce(member, said);
        LocalDate from = before == null && sentence.fromMonth() == null ? start.of(caller.orgId(), today) : said;
        DuesCategory category = before == null ? DuesCategory.MONTHLY : before.category();
        FixOutcome outcome =
                fix.apply(caller.act(), caller.orgId(), from.getYear(), List.of(sentence.line(member, from, category)));
        return answers.of(outcome);
    }
}
