package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Long answers: what the platform takes in one text (2,048 bytes) at once, the rest at 更多. */
@Component
public final class Pages {

    private static final int LIMIT = 2048;
    private static final int BYTES = 1900;

    private final Conversations conversations;
    private final Wording wording;

    Pages(Conversations conversations, Wording wording) {
        this.conversations = conversations;
        this.wording = wording;
    }

    /** The answer as it is when the platform takes it at once, else its first page. */
    Answer first(Caller caller, Answer answer) {
        String text = answer.text();
        return text == null || text.getBytes(StandardCharsets.UTF_8).length <= LIMIT
                ? answer
                : new Answer(answer.label(), first(caller.id(), text), answer.more());
    }

    /** The first page, cut between lines. */
    public String first(long memberId, String text) {
        int cut = cut(text);
        if (cut >= text.length()) {
            conversations.keepRest(memberId, null);
            return text;
        }
        conversations.keepRest(memberId, text.substring(cut).strip());
        return text.substring(0, cut).strip() + "\n" + wording.say("conversation.more");
    }

    private static int cut(String text) {
        int bytes = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            bytes += Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > BYTES) {
                return line == 0 ? i : line;
            }
            if (text.charAt(i) == '\n') {
                line = i;
            }
        }
        return text.length();
    }
}
