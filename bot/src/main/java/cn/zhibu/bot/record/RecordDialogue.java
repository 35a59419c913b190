package cn.zhibu.bot.record;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes pictures and words until 完成; 取消 ends it too and keeps what was taken. */
@Component
final class RecordDialogue implements DialogueHandler {

    static final String NAME = "record";

    private final Conversations conversations;
    private final RecordParts parts;
    private final Wording wording;

    RecordDialogue(Conversations conversations, RecordParts parts, Wording wording) {
        this.conversations = conversations;
        this.parts = parts;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String said = Fold.of(words).text();
        if (said.matches("\\d{1,4}")) {
            return Optional.empty();
        } else if (said.equals("完成")) {
            conversations.leave(caller.id());
            return Optional.of(Answer.say(wording.say("record.finished")));
        }
        conversations.run(caller.id(), dialogue);
        return Optional.of(parts.words(caller, meeting(dialogue), words.strip()));
    }

    @Override
    public Optional<Answer> picture(Caller caller, Dialogue dialogue, String mediaId) {
        conversations.run(caller.id(), dialogue);
        return Optional.of(parts.picture(caller, meeting(dialogue), mediaId));
    }

    private static long meeting(Dialogue dialogue) {
        return Long.parseLong(dialogue.slot("meeting"));
    }
}
