package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.media.StoreKeys;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a lecturer the draft as a card with 提交, 修改 and 暂不提交. */
@Component
public class PreviewClip {

    private static final Duration ASKED = Duration.ofDays(7);

    private final ClipVersionMapper versions;
    private final MediaFileMapper files;
    private final MemberMapper members;
    private final ClipMessages messages;
    private final ClipWords words;
    private final PageLinks links;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    PreviewClip(
            ClipVersionMapper versions,
            MediaFileMapper files,
            MemberMapper members,
            ClipMessages messages,
            ClipWords words,
            PageLinks links,
            OpenQuestionMapper questions,
            Wording wording) {
        this.versions = versions;
        this.files = files;
        this.members = members;
        this.messages = messages;
        this.words = words;
        this.links = links;
        this.questions = questions;
        this.wording = wording;
    }

    @Transactional
    public void show(Act act, long clipId) {
        ClipVersion version = Objects.requireNonNull(versions.latest(clipId), "a clip has a version");
        Member person = Objects.requireNonNull(members.find(act.actor()), "who acts is known");
        questions.ask(
                person.id(), QuestionKind.CLIP_DRAFT, clipId, act.at(), act.at().plus(ASKED));
        messages.decision(person, version, "draft:" + StoreKeys.next(), card(version), act.at());
    }

    private Content card(ClipVersion version) {
        String link = links.to("/m/review/" + version.clipId());
        String lines = words.lines(version) + hint(version);
        return new Content.Card(
                wording.say("lecture.draft-title"),
                words.title(version) + hint(version),
                words.facts(version),
                List.of(
                        button("lecture.button-submit", "clip-submit", version),
                        button("lecture.button-edit", "clip-edit", version),
                        button("lecture.button-hold", "clip-hold", version)),
                link,
                wording.say("lecture.draft-words", "facts", lines, "link", link));
    }

    private Content.Button button(String caption, String action, ClipVersion version) {
        return new Content.Button(wording.say(caption), action + "/" + version.clipId());
    }

    /** A film whose index stands at its end plays only when all of it has come. */
    private String hint(ClipVersion version) {
        MediaFile file = version.mediaId() == null ? null : files.find(version.mediaId());
        return file != null && Boolean.FALSE.equals(file.fastStart()) ? "\n" + wording.say("lecture.slow-start") : "";
    }
}
