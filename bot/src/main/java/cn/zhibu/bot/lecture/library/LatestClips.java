package cn.zhibu.bot.lecture.library;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.lecture.library.ClipLibrary;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.library.ShownClip;
import cn.zhibu.mapper.lecture.library.TopicCount;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 最新微课, and 微课 with keywords: what the person may see, numbered, each with its link. */
@Component
final class LatestClips implements Command {

    private final ClipLibrary library;
    private final ClipList list;
    private final Wording wording;

    LatestClips(ClipLibrary library, ClipList list, Wording wording) {
        this.library = library;
        this.list = list;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "最新微课";
    }

    @Override
    public List<String> aliases() {
        return List.of("微课", "微党课");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<ShownClip> clips = library.search(caller.id(), rest);
        if (clips.isEmpty()) {
            return Answer.say(
                    rest.isEmpty() ? wording.say("library.none") : wording.say("library.not-found", "words", rest));
        }
        String head = rest.isEmpty()
                ? wording.say("library.head")
                : wording.say("library.head-found", "words", rest, "count", clips.size());
        return Answer.say(head + "\n" + list.of(clips) + (rest.isEmpty() ? topics(caller) : ""));
    }

    private String topics(Caller caller) {
        List<TopicCount> topics = library.topics(caller.id());
        return topics.size() < 2
                ? ""
                : "\n"
                        + wording.say(
                                "library.topics",
                                "topics",
                                topics.stream()
                                        .map(topic -> topic.name() + "（" + topic.clips() + "）")
                                        .collect(Collectors.joining("、")),
                                "example",
                                topics.get(0).name());
    }
}
