package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A bare digit answers the one open question; with several open the person is asked which. */
@Component
@Order(10)
final class Digits implements Guess {

    static final String DIALOGUE = "question";

    private final OpenQuestionMapper questions;
    private final Table<QuestionKind, QuestionHandler> handlers;
    private final Conversations conversations;
    private final MemberMapper members;
    private final Wording wording;

    Digits(
            OpenQuestionMapper questions,
            List<QuestionHandler> handlers,
            Conversations conversations,
            MemberMapper members,
            Wording wording) {
        this.questions = questions;
        this.handlers = new Table<>(handlers, handler -> List.of(handler.kind()));
        this.conversations = conversations;
        this.members = members;
        this.wording = wording;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        String digit = Fold.of(words).text();
        if (!digit.matches("[1-9]")) {
            return Optional.empty();
        }
        List<OpenQuestion> open = questions.open(caller.id(), caller.at());
        if (open.isEmpty()) {
            return Optional.of(Answer.say(wording.say("conversation.no-question", "digit", digit)));
        }
        return Optional.of(
                open.size() == 1 ? answer(caller, open.get(0), Integer.parseInt(digit)) : which(caller, open, digit));
    }

    Answer answer(Caller caller, OpenQuestion question, int digit) {
        Answer answer = handler(question).answer(caller, question, digit);
        members.countAnswer(caller.id(), -1);
        return answer;
    }

    private Answer which(Caller caller, List<OpenQuestion> open, String digit) {
        Dialogue dialogue = Dialogue.at(DIALOGUE, "which").with("digit", digit);
        for (int i = 0; i < open.size(); i++) {
            dialogue = dialogue.with(String.valueOf(i + 1), open.get(i).id());
        }
        conversations.run(caller.id(), dialogue);
        List<String> lines = IntStream.range(0, open.size())
                .mapToObj(i -> (i + 1) + " " + handler(open.get(i)).title(caller, open.get(i)))
                .toList();
        return Answer.say(
                wording.say("conversation.which-question", "digit", digit, "lines", String.join("\n", lines)));
    }

    private QuestionHandler handler(OpenQuestion question) {
        return handlers.find(question.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody answers questions of kind " + question.kind()));
    }
}
