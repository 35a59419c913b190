package cn.zhibu.bot.page.upload;

import cn.zhibu.domain.lecture.CaptionFiles;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.Reviewers;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipEventMapper;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reviewer is shown: the latest version, its content, and all that was done to the clip. */
@Component
final class ReviewViews {

    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final ClipEventMapper events;
    private final MemberMapper members;
    private final Reviewers reviewers;
    private final ClipWords words;
    private final CaptionFiles captions;
    private final Wording wording;

    ReviewViews(
            ClipMapper clips,
            ClipVersionMapper versions,
            ClipEventMapper events,
            MemberMapper members,
            Reviewers reviewers,
            ClipWords words,
            CaptionFiles captions,
            Wording wording) {
        this.clips = clips;
        this.versions = versions;
        this.events = events;
        this.members = members;
        this.reviewers = reviewers;
        this.words = words;
        this.captions = captions;
        this.wording = wording;
    }

    /** Empty for who may not see it. */
    Optional<View> of(Member member, long clipId) {
        return seen(member.id(), clipId).map(version -> {
            LectureClip clip = clips.find(clipId);
            boolean waits = version.status() == ClipStatus.SUBMITTED;
            boolean open = waits && clip != null && reviewers.may(member.id(), clip);
            return new View(
                    clipId,
                    words.title(version),
                    words.facts(version),
                    version,
                    wording.say("lecture.status-" + version.status().name().toLowerCase(Locale.ROOT)),
                    open,
                    !waits && clip != null && reviewers.lectures(member.id(), clip),
                    captions.words(version),
                    history(clipId));
        });
    }

    /** The latest version of a clip this person may see before others do: drafts are the lecturer's own. */
    Optional<ClipVersion> seen(long memberId, long clipId) {
        LectureClip clip = clips.find(clipId);
        if (clip == null) {
            return Optional.empty();
        } else if (reviewers.lectures(memberId, clip)) {
            return Optional.ofNullable(versions.latest(clipId));
        }
        return reviewers.may(memberId, clip) ? Optional.ofNullable(versions.latestSubmitted(clipId)) : Optional.empty();
    }

    private List<Line> history(long clipId) {
        return events.ofClip(clipId).stream()
                .map(event -> new Line(
                        Beijing.worded(event.at()),
                        wording.say(
                                "lecture.act-" + event.act(),
                                "version",
                                event.version(),
                                "name",
                                name(event.actorId())),
                        event.act().equals("attached") || event.reason() == null ? "" : event.reason()))
                .toList();
    }

    private String name(@Nullable Long memberId) {
        Member member = memberId == null ? null : members.find(memberId);
        return member == null ? "" : member.name();
    }

    /**
     * @param open whether the visitor may decide now
     * @param own whether the visitor may go on with it, or begin the next version
     * @param captions the words of the captions, line by line
     */
    record View(
            long clip,
            String title,
            List<Content.Field> facts,
            ClipVersion version,
            String status,
            boolean open,
            boolean own,
            List<String> captions,
            List<Line> history) {}

    record Line(String time, String what, String reason) {}
}
