package cn.zhibu.bot.dues.export;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.books.DuesFile;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 党费对账单: the person's own year as a file. */
@Component
final class StatementWord implements Command {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年?度?");

    private final DuesSending sending;
    private final Wording wording;

    StatementWord(DuesSending sending, Wording wording) {
        this.sending = sending;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "党费对账单";
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        int now = Beijing.date(caller.at()).getYear();
        Matcher asked = YEAR.matcher(Characters.halfWidth(rest));
        int year = asked.matches() ? Math.min(now, Integer.parseInt(asked.group(1))) : now;
        sending.file(
                caller, new DuesFile(DuesFile.Kind.STATEMENT, caller.member().orgId(), caller.id(), year, caller.at()));
        return Answer.say(wording.say("books.export-coming", "what", DuesFile.Kind.STATEMENT.caption(), "year", year));
    }
}
