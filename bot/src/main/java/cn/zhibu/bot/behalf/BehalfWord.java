package cn.zhibu.bot.behalf;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** 代 张三 参加. */
@Component
final class BehalfWord implements Command {

    private final BehalfPeople people;
    private final BehalfAnswers answers;
    private final Wording wording;

    BehalfWord(BehalfPeople people, BehalfAnswers answers, Wording wording) {
        this.people = people;
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "代";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public boolean means(String word, String rest) {
        return BehalfSentence.read(rest).isPresent();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return BehalfSentence.read(rest)
                .map(sentence -> answer(caller, sentence))
                .orElseGet(() -> Answer.say(wording.say("behalf.how")));
    }

    private Answer answer(Caller caller, BehalfSentence sentence) {
        if (sentence.several()) {
            return Answer.say(wording.say("behalf.one-at-a-time"));
        }
        List<Member> named = people.named(caller, sentence.name());
        return switch (named.size()) {
            case 0 -> Answer.say(wording.say("behalf.nobody", "name", sentence.name()));
            case 1 -> answers.give(caller, named.get(0), sentence);
            default -> people.ask(caller, named, sentence);
        };
    }
}
