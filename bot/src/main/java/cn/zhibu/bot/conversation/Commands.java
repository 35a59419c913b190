package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All command words; finds the one that was said and checks who says it. */
@Component
public final class Commands {

    private final Table<String, Command> table;
    private final List<Command> all;
    private final Words words;
    private final Desks desks;

    Commands(List<Command> all, Desks desks) {
        this.all = all;
        this.table = new Table<>(all, Commands::names);
        this.words = new Words(all.stream()
                .flatMap(command -> names(command).stream().map(name -> new CommandWord(name, command.takes())))
                .toList());
        this.desks = desks;
    }

    /** Empty when the words begin with no command. */
    public Optional<Answer> run(Caller caller, String said) {
        return words.split(said)
                .flatMap(split -> table.find(split.word())
                        .filter(command -> command.means(split.word(), split.argument()))
                        .map(command -> desks.run(caller, command, split.argument(), said)));
    }

    /** Whether the words say a command whose exchange leaves no trace. */
    public boolean unkept(String said) {
        return words.split(said)
                .flatMap(split -> table.find(split.word()))
                .filter(command -> !command.kept())
                .isPresent();
    }

    /** The commands this person may use, in the order of registration. */
    public List<Command> of(Caller caller) {
        return all.stream()
                .filter(command -> desks.allows(caller, command.audience()))
                .toList();
    }

    private static List<String> names(Command command) {
        List<String> names = new ArrayList<>(command.aliases());
        names.add(0, command.word());
        return names;
    }
}
