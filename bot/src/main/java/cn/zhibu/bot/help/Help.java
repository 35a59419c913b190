package cn.zhibu.bot.help;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 帮助: what this person's roles allow; the texts stand group by group in help.properties. */
@Component
final class Help implements Command {

    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    Help(ObjectProvider<Commands> commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "帮助";
    }

    @Override
    public List<String> aliases() {
        return List.of("help", "菜单", "怎么用", "使用说明");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Set<Audience> allowed =
                commands.getObject().of(caller).stream().map(Command::audience).collect(Collectors.toSet());
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("help.head", "name", caller.member().name()));
        for (Audience audience : Audience.values()) {
            if (allowed.contains(audience)) {
                parts.add(group(audience));
            }
        }
        parts.add(wording.say("help.foot"));
        return Answer.say(String.join("\n", parts));
    }

    private String group(Audience audience) {
        return wording.say(
                switch (audience) {
                    case EVERYONE -> "help.everyone";
                    case DESK -> "help.desk";
                    case DESK_OR_GROUP -> "help.group";
                    case COLLECTOR -> "help.collector";
                    case LECTURER -> "help.lecturer";
                    case REVIEWER -> "help.reviewer";
                    case UPPER -> "help.upper";
                    case OPERATOR -> "help.operator";
                });
    }
}
