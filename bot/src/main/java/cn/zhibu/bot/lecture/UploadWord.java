package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.Lecturers;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 上传微课: how to, the page for large files, and drafts that were begun; with a link behind it, that link. */
@Component
final class UploadWord implements Command {

    private static final int MOST_DRAFTS = 5;

    private final Lecturers lecturers;
    private final ClipVersionMapper versions;
    private final ClipWords words;
    private final LinkTalk links;
    private final PageLinks pages;
    private final Wording wording;

    UploadWord(
            Lecturers lecturers,
            ClipVersionMapper versions,
            ClipWords words,
            LinkTalk links,
            PageLinks pages,
            Wording wording) {
        this.lecturers = lecturers;
        this.versions = versions;
        this.words = words;
        this.links = links;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "上传微课";
    }

    @Override
    public List<String> aliases() {
        return List.of("发布微课");
    }

    @Override
    public Audience audience() {
        return Audience.LECTURER;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.startsWith("http")) {
            return links.taken(caller, rest, "");
        }
        String drafts = lecturers.of(caller.id()).stream()
                .flatMap(lecturer -> versions.drafts(lecturer.id()).stream())
                .limit(MOST_DRAFTS)
                .map(draft -> wording.say("lecture.draft-line", "clip", draft.clipId(), "title", words.title(draft)))
                .collect(Collectors.joining("\n"));
        String how = wording.say("lecture.how-to", "link", pages.to("/m/upload"));
        return Answer.say(drafts.isEmpty() ? how : how + "\n" + wording.say("lecture.drafts", "lines", drafts));
    }
}
