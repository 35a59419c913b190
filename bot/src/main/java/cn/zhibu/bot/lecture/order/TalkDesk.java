package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.AnswerOrder;
import cn.zhibu.domain.lecture.order.DecideProposal;
import cn.zhibu.domain.lecture.order.OrderOutcome;
import cn.zhibu.domain.lecture.order.RateTalk;
import cn.zhibu.domain.wording.Wording;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What people answer to the cards of an order, from a button or a digit. */
@Component
final class TalkDesk {

    static final String ORDER = "order";
    /** How long words are taken after the choice. */
    private static final Duration EAR = Duration.ofHours(24);

    private final AnswerOrder answers;
    private final DecideProposal proposals;
    private final RateTalk ratings;
    private final TalkAnswers words;
    private final Conversations conversations;
    private final Wording wording;

    TalkDesk(
            AnswerOrder answers,
            DecideProposal proposals,
            RateTalk ratings,
            TalkAnswers words,
            Conversations conversations,
            Wording wording) {
        this.answers = answers;
        this.proposals = proposals;
        this.ratings = ratings;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer accept(Caller caller, long order) {
        return words.word(answers.accept(caller.act(), order));
    }

    /** Refuses at once when nothing can be answered, else asks why there is no time. */
    Answer askReason(Caller caller, long order) {
        return ask(caller, order, TalkDialogue.REASON, "order.ask-reason");
    }

    Answer askDay(Caller caller, long order) {
        return ask(caller, order, TalkDialogue.DAY, "order.ask-other");
    }

    Answer decide(Caller caller, long order, boolean agreed) {
        return words.word(proposals.decide(caller.act(), order, agreed));
    }

    Answer rate(Caller caller, long order, int choice) {
        OrderOutcome outcome = ratings.rate(caller.act(), order, choice);
        if (outcome instanceof OrderOutcome.Rated) {
            conversations.run(
                    caller.id(),
                    Dialogue.at(TalkDialogue.NAME, TalkDialogue.WORDS).with(ORDER, order),
                    EAR);
            return Answer.ask(wording.say("order.rated-label"), wording.say("order.rated"));
        }
        return words.word(outcome);
    }

    private Answer ask(Caller caller, long order, String step, String question) {
        return answers.obstacle(caller.act(), order).map(words::word).orElseGet(() -> {
            conversations.run(caller.id(), Dialogue.at(TalkDialogue.NAME, step).with(ORDER, order));
            return Answer.ask(wording.say("order.asking-label"), wording.say(question));
        });
    }
}
