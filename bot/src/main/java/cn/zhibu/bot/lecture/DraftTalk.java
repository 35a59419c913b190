package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.DraftRules;
import cn.zhibu.domain.lecture.PreviewClip;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureTopic;
import cn.zhibu.mapper.lecture.TopicMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Asks a lecturer for what a draft does not say yet, and shows the card when it says everything. */
@Component
final class DraftTalk {

    static final String DIALOGUE = "clip";
    static final String CLIP = "clip";

    private final Conversations conversations;
    private final TopicMapper topics;
    private final PreviewClip previews;
    private final Wording wording;

    DraftTalk(Conversations conversations, TopicMapper topics, PreviewClip previews, Wording wording) {
        this.conversations = conversations;
        this.topics = topics;
        this.previews = previews;
        this.wording = wording;
    }

    /** The draft a running dialogue is about, 0 when there is none. */
    long running(Caller caller) {
        return conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(DIALOGUE))
                .map(dialogue -> Long.parseLong(dialogue.slot(CLIP)))
                .orElse(0L);
    }

    /** @param before what has just been done, said before the question */
    Answer next(Caller caller, ClipVersion draft, String before) {
        Set<DraftRules.Part> missing = DraftRules.missing(draft);
        if (missing.isEmpty()) {
            return shown(caller, draft, before);
        }
        return ask(caller, draft.clipId(), missing.iterator().next(), before);
    }

    /** The preview goes out as a card. */
    Answer shown(Caller caller, ClipVersion draft, String before) {
        conversations.leave(caller.id());
        previews.show(caller.act(), draft.clipId());
        String coming = draft.hasContent() ? "" : wording.say("lecture.media-coming");
        return Answer.say(before + wording.say("lecture.previewed") + coming);
    }

    Answer ask(Caller caller, long clipId, DraftRules.Part part, String before) {
        conversations.run(caller.id(), Dialogue.at(DIALOGUE, part.name()).with(CLIP, clipId));
        return Answer.ask(wording.say("lecture.label-edit"), before + question(part));
    }

    String question(DraftRules.Part part) {
        return switch (part) {
            case TITLE -> wording.say("lecture.ask-title", "most", DraftRules.TITLE_AT_MOST);
            case TOPIC -> wording.say("lecture.ask-topic", "lines", topicLines());
            case MINUTES -> wording.say("lecture.ask-minutes");
            case DESCRIPTION -> wording.say("lecture.ask-description", "most", DraftRules.DESCRIPTION_AT_MOST);
            case AUDIENCE -> wording.say("lecture.ask-audience");
        };
    }

    /** The topic of this number in the list, or of this name. */
    Optional<LectureTopic> topic(String said) {
        List<LectureTopic> active = topics.active();
        if (said.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(said);
            return number >= 1 && number <= active.size() ? Optional.of(active.get(number - 1)) : Optional.empty();
        }
        return active.stream().filter(topic -> topic.name().equals(said)).findFirst();
    }

    private String topicLines() {
        List<LectureTopic> active = topics.active();
        return String.join(
                "\n",
                IntStream.range(0, active.size())
                        .mapToObj(i -> (i + 1) + " " + active.get(i).name())
                        .toList());
    }
}
