package cn.zhibu.bot.dues.export;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.books.DuesFile;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 导出 党费台账: the branch's ledger of a year as a file in the chat; 导出 党费公示表: the year in sums, for the members. */
@Component
final class ExportWord implements Command {

    private static final Pattern RULE = Pattern.compile("(党费台账|台账|党费|党费公示表?|公示表?)(20\\d\\d)?年?度?");

    private final DuesSending sending;
    private final Wording wording;

    ExportWord(DuesSending sending, Wording wording) {
        this.sending = sending;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "导出";
    }

    @Override
    public List<String> aliases() {
        return List.of("下载");
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher asked = RULE.matcher(Characters.halfWidth(rest).replaceAll("[\\s_-]+", ""));
        if (!asked.matches()) {
            return Answer.say(wording.say("books.export-which"));
        }
        int now = Beijing.date(caller.at()).getYear();
        int year = asked.group(2) == null ? now : Integer.parseInt(asked.group(2));
        if (year > now) {
            return Answer.say(wording.say("books.export-future", "year", year));
        }
        DuesFile.Kind kind = asked.group(1).contains("公示") ? DuesFile.Kind.PUBLICATION : DuesFile.Kind.LEDGER;
        sending.file(caller, new DuesFile(kind, caller.orgId(), caller.id(), year, caller.at()));
        return Answer.say(wording.say("books.export-coming", "what", kind.caption(), "year", year));
    }
}
