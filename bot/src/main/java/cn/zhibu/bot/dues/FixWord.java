package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.FixYear;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 核定 张三 75.02: one person's amount, by who keeps the dues; a whole year is fixed by file. */
@Component
final class FixWord implements Command {

    private final FixYear fix;
    private final FixAnswers answers;
    private final MemberMapper members;
    private final DuesStandardMapper standards;
    private final Wording wording;

    FixWord(FixYear fix, FixAnswers answers, MemberMapper members, DuesStandardMapper standards, Wording wording) {
        this.fix = fix;
        this.answers = answers;
        this.members = members;
        this.standards = standards;
        this.wording = wording;
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

    /** A slip may put pay in the place of the amount. */
    @Override
    public Answer say(Caller caller, String rest) {
        Optional<FixSentence> sentence = FixSentence.read(rest, caller.at());
        return Answer.say(sentence.map(said -> fixed(caller, said)).orElseGet(() -> wording.say("dues.fix-how")));
    }

    private String fixed(Caller caller, FixSentence said) {
        List<Member> named = members.named(caller.orgId(), said.name());
        if (named.size() != 1) {
            return wording.say(named.isEmpty() ? "dues.fix-nobody" : "dues.fix-several", "name", said.name());
        }
        long member = named.get(0).id();
        DuesStandard before = standards.inForce(member, said.fromMonth());
        DuesCategory category = before == null ? DuesCategory.MONTHLY : before.category();
        FixOutcome outcome = fix.apply(
                caller.act(), caller.orgId(), said.fromMonth().getYear(), List.of(said.line(member, category)));
        return answers.of(outcome);
    }
}
