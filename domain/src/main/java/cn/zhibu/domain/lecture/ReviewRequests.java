package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.member.Member;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the reviewers of a clip, and tells the operator when nobody bears the tag. */
@Component
final class ReviewRequests {

    private static final Duration DECIDABLE = Duration.ofDays(30);

    private final Reviewers reviewers;
    private final ClipMessages messages;
    private final ClipWords words;
    private final PageLinks links;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    ReviewRequests(
            Reviewers reviewers,
            ClipMessages messages,
            ClipWords words,
            PageLinks links,
            OpenQuestionMapper questions,
            Wording wording) {
        this.reviewers = reviewers;
        this.messages = messages;
        this.words = words;
        this.links = links;
        this.questions = questions;
        this.wording = wording;
    }

    boolean anybody(LectureClip clip) {
        return !reviewers.of(clip).people().isEmpty();
    }

    /** How many were asked. */
    int ask(Act act, LectureClip clip, ClipVersion version) {
        Reviewers.Asked asked = reviewers.of(clip);
        List<Long> ids = asked.people().stream().map(Member::id).toList();
        questions.askEach(
                ids, QuestionKind.CLIP_REVIEW, clip.id(), act.at(), act.at().plus(DECIDABLE));
        messages.review(asked.people(), version, card(version), act.at());
        if (!asked.official()) {
            String title = words.title(version);
            messages.duty(
                    reviewers.operators(clip),
                    version,
                    "unreviewed",
                    new Content.Text(wording.say("lecture.no-reviewer", "title", title)),
                    act.at());
        }
        return ids.size();
    }

    private Content card(ClipVersion version) {
        String link = links.to("/m/review/" + version.clipId());
        return new Content.Card(
                wording.say("lecture.review-title"),
                words.title(version),
                words.facts(version),
                List.of(
                        new Content.Button(wording.say("lecture.button-approve"), "clip-approve/" + version.clipId()),
                        new Content.Button(wording.say("lecture.button-return"), "clip-return/" + version.clipId())),
                link,
                wording.say("lecture.review-words", "facts", words.lines(version), "link", link));
    }
}
