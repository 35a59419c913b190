package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.Reviewers;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 微课审核: what waits for this person's decision. */
@Component
final class ReviewList implements Command {

    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final Reviewers reviewers;
    private final ClipWords words;
    private final PageLinks links;
    private final Wording wording;

    ReviewList(
            ClipMapper clips,
            ClipVersionMapper versions,
            Reviewers reviewers,
            ClipWords words,
            PageLinks links,
            Wording wording) {
        this.clips = clips;
        this.versions = versions;
        this.reviewers = reviewers;
        this.words = words;
        this.links = links;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "微课审核";
    }

    @Override
    public List<String> aliases() {
        return List.of("审核微课");
    }

    @Override
    public Audience audience() {
        return Audience.REVIEWER;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        String lines = versions.submitted().stream()
                .filter(version -> may(caller, version))
                .map(version -> wording.say(
                        "lecture.review-line",
                        "clip",
                        version.clipId(),
                        "title",
                        words.title(version),
                        "link",
                        links.to("/m/review/" + version.clipId())))
                .collect(Collectors.joining("\n"));
        return Answer.say(
                lines.isEmpty()
                        ? wording.say("lecture.nothing-to-review")
                        : wording.say("lecture.to-review", "lines", lines));
    }

    private boolean may(Caller caller, ClipVersion version) {
        LectureClip clip = clips.find(version.clipId());
        return clip != null && reviewers.may(caller.id(), clip);
    }
}
