package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Cuts answers longer than the platform takes at the end of a line; 更多 goes on, numbers unchanged. */
@Component
final class Pages {

    private static final int BYTES = 2048;

    private final Conversations conversations;
    private final Wording wording;

    Pages(Conversations conversations, Wording wording) {
        this.conversations = conversations;
        this.wording = wording;
    }

    /** The answer as it is, or its first page. */
    Answer first(Caller caller, Answer answer) {
        String text = answer.text();
        if (text == null || bytes(text) <= BYTES) {
            return answer;
        }
        return new Answer(answer.label(), page(caller, text), answer.more());
    }

    private String page(Caller caller, String text) {
        String more = wording.say("help.more");
        int end = end(text, BYTES - bytes(more));
        conversations.keepRest(caller.id(), text.substring(end).stripLeading());
        return text.substring(0, end).stripTrailing() + more;
    }

    /** The end of the last line that fits, or of the last character when one line alone is too long. */
    private static int end(String text, int limit) {
        int bytes = 0;
        int lineEnd = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            bytes += bytes(Character.toString(letter));
            if (bytes > limit) {
                return lineEnd > 0 ? lineEnd : at;
            }
            at += Character.charCount(letter);
            lineEnd = letter == '\n' ? at : lineEnd;
        }
        return text.length();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
