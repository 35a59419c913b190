package cn.zhibu.bot.help;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 帮助: the words that the person's roles allow, one line each. */
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
    public String help() {
        return wording.say("help.help");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Command> all = commands.getObject().of(caller);
        List<String> lines = new ArrayList<>();
        lines.add(wording.say("help.head", "name", caller.member().name()));
        for (Audience audience : Audience.values()) {
            lines.addAll(group(all, audience));
        }
        lines.add(wording.say("help.foot"));
        return Answer.say(String.join("\n", lines));
    }

    private List<String> group(List<Command> all, Audience audience) {
        List<String> order = List.of(wording.say("help.order").split(" "));
        List<String> lines = all.stream()
                .filter(command -> command.audience() == audience)
                .sorted(Comparator.comparingInt(command -> {
                    int place = order.indexOf(command.word());
                    return place < 0 ? order.size() : place;
                }))
                .map(Command::help)
                .filter(line -> !line.isEmpty())
                .toList();
        String head = head(audience);
        return lines.isEmpty() || head.isEmpty()
                ? lines
                : Stream.concat(Stream.of(head), lines.stream()).toList();
    }

    private String head(Audience audience) {
        return wording.say(
                switch (audience) {
                    case EVERYONE -> "help.everyone";
                    case DESK -> "help.desk";
                    case DESK_OR_GROUP -> "help.group";
                    case UPPER, OPERATOR -> "help.upper";
                });
    }
}
