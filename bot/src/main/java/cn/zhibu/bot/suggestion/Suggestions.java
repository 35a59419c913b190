package cn.zhibu.bot.suggestion;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.Guess;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.dues.PayMask;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Candidate;
import cn.zhibu.domain.language.Suggest;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Words that nothing else understood: up to three commands that may have been meant, and the way to the secretary. */
@Component
@Order(100)
final class Suggestions implements Guess {

    static final String DIALOGUE = "suggest";
    static final String SAID = "said";

    private static final int SAID_AT_MOST = 20;
    /** What is typed beside the calculator must be forgotten like what is typed into it. */
    private static final Pattern PAY = Pattern.compile("工资|收入|薪|党费|养老金|退休|挣|计算");

    private static final List<String> ELSE = List.of("本次活动", "我的记录", "帮助");

    private final Commands commands;
    private final Conversations conversations;
    private final Wording wording;

    Suggestions(Commands commands, Conversations conversations, Wording wording) {
        this.commands = commands;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        String said = shown(words);
        List<String> meant = meant(caller, words);
        Dialogue dialogue = Dialogue.at(DIALOGUE, "which").with(SAID, said);
        for (int i = 0; i < meant.size(); i++) {
            dialogue = dialogue.with(String.valueOf(i + 1), meant.get(i));
        }
        conversations.run(caller.id(), dialogue);
        String lines = IntStream.range(0, meant.size())
                .mapToObj(i -> (i + 1) + " " + meant.get(i))
                .collect(Collectors.joining(" "));
        return Optional.of(Answer.say(wording.say("suggestion.unknown", "said", said, "lines", lines)));
    }

    private List<String> meant(Caller caller, String words) {
        List<Candidate> candidates = commands.of(caller).stream()
                .map(command -> new Candidate(command.word(), command.aliases()))
                .toList();
        List<String> near = new Suggest(candidates).forUnknown(words);
        return near.isEmpty() ? ELSE : near;
    }

    private static String withoutPay(String said) {
        return PAY.matcher(said).find() ? PayMask.of(said) : said;
    }

    private static String shown(String words) {
        String said = withoutPay(Characters.strip(words).replaceAll("\\s+", " "));
        int letters = said.codePointCount(0, said.length());
        return letters <= SAID_AT_MOST ? said : said.substring(0, said.offsetByCodePoints(0, SAID_AT_MOST)) + "…";
    }
}
