package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.AnswerOrder;
import cn.zhibu.domain.lecture.order.RateTalk;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words after a button: why there is no time, which day instead, what was good. */
@Component
final class TalkDialogue implements DialogueHandler {

    static final String NAME = "talk";
    static final String REASON = "reason";
    static final String DAY = "day";
    static final String WORDS = "words";

    private final AnswerOrder answers;
    private final RateTalk ratings;
    private final TalkAnswers words;
    private final Conversations conversations;
    private final Wording wording;

    TalkDialogue(
            AnswerOrder answers, RateTalk ratings, TalkAnswers words, Conversations conversations, Wording wording) {
        this.answers = answers;
        this.ratings = ratings;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String said) {
        long order = Long.parseLong(dialogue.slot(TalkDesk.ORDER));
        return switch (dialogue.step()) {
            case DAY -> Optional.of(day(caller, order, said));
            case REASON -> {
                conversations.leave(caller.id());
                yield Optional.of(words.word(answers.decline(caller.act(), order, Characters.strip(said))));
            }
            default -> rated(caller, order, said);
        };
    }

    private Answer day(Caller caller, long order, String said) {
        Optional<LocalDate> day = TalkDay.read(said, caller.at());
        if (day.isEmpty()) {
            return Answer.say(wording.say("order.no-day"));
        }
        conversations.leave(caller.id());
        return words.word(answers.propose(caller.act(), order, day.get()));
    }

    /** A bare digit may answer another question. */
    private Optional<Answer> rated(Caller caller, long order, String said) {
        String kept = Characters.strip(said);
        if (kept.matches("\\d")) {
            return Optional.empty();
        }
        conversations.leave(caller.id());
        ratings.add(caller.act(), order, kept);
        return Optional.of(Answer.say(wording.say("order.words-kept")));
    }
}
