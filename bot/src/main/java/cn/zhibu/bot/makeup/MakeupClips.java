package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.lecture.library.ClipList;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.library.ClipLibrary;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.library.ShownClip;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 看微课 as the way to make up: a clip picked by number, watched, then two lines about it. That it was watched is the person's word. */
@Component
final class MakeupClips {

    static final String STEP = "clip";
    private static final String TITLE = "title";
    private static final int AT_MOST = 9;
    private static final int LETTERS_AT_LEAST = 10;

    private final ClipLibrary library;
    private final ClipList list;
    private final Conversations conversations;
    private final Wording wording;

    MakeupClips(ClipLibrary library, ClipList list, Conversations conversations, Wording wording) {
        this.library = library;
        this.list = list;
        this.conversations = conversations;
        this.wording = wording;
    }

    /** Empty while the library has nothing for the person: then the title is typed. */
    Optional<Answer> ask(Caller caller, Dialogue dialogue) {
        List<ShownClip> clips = library.newest(caller.id(), AT_MOST);
        if (clips.isEmpty()) {
            return Optional.empty();
        }
        Dialogue asked = dialogue.then(STEP);
        for (int i = 0; i < clips.size(); i++) {
            asked = asked.with(String.valueOf(i + 1), clips.get(i).title());
        }
        conversations.run(caller.id(), asked);
        return Optional.of(Answer.say(wording.say("makeup.pick-clip", "lines", list.of(clips))));
    }

    /** The clip behind the number; empty when something else was said. */
    Optional<Answer> picked(Caller caller, Dialogue dialogue, String digit, String wordsStep) {
        String title = digit.matches("[1-9]") ? dialogue.slots().get(digit) : null;
        if (title == null) {
            return Optional.empty();
        }
        conversations.run(caller.id(), dialogue.then(wordsStep).with(TITLE, title));
        return Optional.of(Answer.say(wording.say("makeup.ask-clip-notes", "title", title)));
    }

    /** What the secretary reads: the title and the lines; empty when they are too few. */
    static Optional<String> claim(Dialogue dialogue, String words) {
        String title = dialogue.slots().get(TITLE);
        if (title == null) {
            return Optional.of(words);
        }
        long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
        return letters < LETTERS_AT_LEAST ? Optional.empty() : Optional.of("《" + title + "》" + words);
    }
}
