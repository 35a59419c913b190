package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.DuesLaw;
import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesRounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 党费计算 5001: what somebody with that income pays, by which rule. The figure is used and forgotten; nothing of the exchange is kept. */
@Component
final class CalculatorWord implements Command {

    private final DuesCalculator calculator;
    private final DuesSettings settings;
    private final DuesLaw law;
    private final Wording wording;

    CalculatorWord(DuesCalculator calculator, DuesSettings settings, DuesLaw law, Wording wording) {
        this.calculator = calculator;
        this.settings = settings;
        this.law = law;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "党费计算";
    }

    @Override
    public List<String> aliases() {
        return List.of("算党费", "交多少", "党费计算器", "算一下党费");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public boolean kept() {
        return false;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Optional<IncomeSentence> sentence = IncomeSentence.read(rest);
        return Answer.say(
                sentence.map(income -> worded(reckoned(caller, income))).orElseGet(() -> wording.say("dues.calc-how")));
    }

    private DuesAmount reckoned(Caller caller, IncomeSentence income) {
        LocalDate month = DuesMonths.of(Beijing.date(caller.at()));
        DuesRounding rounding = settings.rounding(caller.member().orgId());
        return income.category().byIncome()
                ? calculator.of(income.category(), DuesMonths.quarterlyMean(income.fens()), rounding, month)
                : calculator.fixed(income.category(), rounding, month);
    }

    private String worded(DuesAmount amount) {
        return figure(amount) + "\n" + law.law(amount) + "\n" + wording.say("dues.calc-foot");
    }

    private String figure(DuesAmount amount) {
        Integer rate = amount.rateBp();
        if (rate == null) {
            boolean range = amount.category() == DuesCategory.FARMER;
            return wording.say(
                    range ? "dues.calc-range" : "dues.calc-fixed",
                    "category",
                    amount.category().caption(),
                    "amount",
                    Yuan.of(amount.fen()),
                    "most",
                    Yuan.of(amount.mostFen()));
        }
        return wording.say(
                amount.capped() ? "dues.calc-capped" : "dues.calc",
                "category",
                amount.category().caption(),
                "amount",
                Yuan.of(amount.fen()),
                "table",
                Yuan.of(amount.tableFen()),
                "rate",
                Yuan.percent(rate),
                "base",
                amount.table().base(amount.category()),
                "rounding",
                amount.rounding().caption());
    }
}
