package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rules.Rule;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.own.LastReminder;
import cn.zhibu.mapper.own.OwnRecordMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 依据: the article behind the last reminder, marked 待核 where the text was not read in the original. */
@Component
final class Basis implements Command {

    private final OwnRecordMapper records;
    private final RuleBook rules;
    private final Wording wording;

    Basis(OwnRecordMapper records, RuleBook rules, Wording wording) {
        this.records = records;
        this.rules = rules;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "依据";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        LastReminder last = records.lastReminder(caller.id(), caller.at());
        if (last == null) {
            return Answer.say(wording.say("own.basis-none"));
        }
        List<Rule> behind = rules.behind(last);
        if (behind.isEmpty()) {
            return Answer.say(wording.say("own.basis-no-rule"));
        }
        String lines = behind.stream().map(this::worded).collect(Collectors.joining("\n"));
        return Answer.say(wording.say("own.basis", "lines", lines, "version", rules.version()));
    }

    private String worded(Rule rule) {
        return wording.say(
                "own.basis-rule",
                "title",
                rule.title(),
                "source",
                rule.source(),
                "article",
                rule.article(),
                "unverified",
                rule.verified() ? "" : wording.say("own.basis-unverified"),
                "text",
                rule.text());
    }
}
