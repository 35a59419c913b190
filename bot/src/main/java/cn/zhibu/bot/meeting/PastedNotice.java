package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.Guess;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.NoticeText;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A formal notice pasted as it is (定于…召开…，请准时参加) works as 通知. */
@Component
@Order(30)
final class PastedNotice implements Guess {

    private static final Pattern FORMAL = Pattern.compile("(?s).*(?:定于|拟于|兹定于|决定于|时间[:：]).*");
    private static final int SHORTEST = 12;

    private final Duties duties;
    private final ObjectProvider<Commands> commands;

    PastedNotice(Duties duties, ObjectProvider<Commands> commands) {
        this.duties = duties;
        this.commands = commands;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        return formal(caller, words) && mayCall(caller)
                ? commands.getObject().run(caller, "通知 " + words)
                : Optional.empty();
    }

    private static boolean formal(Caller caller, String words) {
        return words.length() >= SHORTEST
                && FORMAL.matcher(words).matches()
                && (!(NoticeText.parse(words, Beijing.dateTime(caller.at())) instanceof NoticeText.Read read)
                        || read.draft().date() != null);
    }

    private boolean mayCall(Caller caller) {
        return !duties.desks(caller.id()).isEmpty()
                || duties.runs(caller.id(), caller.orgId())
                || !duties.groups(caller.id()).isEmpty();
    }
}
