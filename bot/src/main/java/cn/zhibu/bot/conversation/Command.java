package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import java.util.List;

/** A word people say (product.md 3). The first word is the caption shown; the others are understood as well. */
public interface Command {

    /** The caption, also the key of the menu entry. */
    String word();

    default List<String> aliases() {
        return List.of();
    }

    default Audience audience() {
        return Audience.EVERYONE;
    }

    /** What may be glued to the word without a gap. */
    default CommandWord.Takes takes() {
        return CommandWord.Takes.NOTHING;
    }

    /** Whether something must follow the word, so that the bare word is not enough to mean this command. */
    default boolean needsRest() {
        return false;
    }

    /**
     * Whether these words mean this command: 去 alone says 参加, 去省里 does not.
     *
     * @param word the caption or alias that was said
     * @param rest what follows it, as typed
     */
    default boolean means(String word, String rest) {
        return !needsRest() || !rest.isEmpty();
    }

    /** Whether the exchange is put on record; where it is not, nothing of it is written anywhere, and a redelivery is answered anew. */
    default boolean kept() {
        return true;
    }

    /** @param rest what follows the word, trimmed; may be empty */
    Answer say(Caller caller, String rest);
}
