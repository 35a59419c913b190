package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.media.MediaVerdict;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.FetchState;
import cn.zhibu.mapper.media.MediaFetch;
import cn.zhibu.mapper.media.MediaFetchMapper;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a fetch ended and tells the lecturer; a draft that waited for its film is shown for submission. */
@Component
class EndFetch {

    private final MediaFetchMapper fetches;
    private final ClipVersionMapper versions;
    private final MemberMapper members;
    private final ClipMessages messages;
    private final PreviewClip previews;
    private final Wording wording;
    private final Clock clock;

    EndFetch(
            MediaFetchMapper fetches,
            ClipVersionMapper versions,
            MemberMapper members,
            ClipMessages messages,
            PreviewClip previews,
            Wording wording,
            Clock clock) {
        this.fetches = fetches;
        this.versions = versions;
        this.members = members;
        this.messages = messages;
        this.previews = previews;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    public void kept(MediaFetch fetch, MediaFile file) {
        Instant now = clock.instant();
        fetches.end(fetch.id(), FetchState.DONE, now, null);
        ClipVersion version = version(fetch);
        if (fetches.taken(fetch.id())) {
            versions.came(fetch.clipId(), fetch.version(), file.id());
            Member lecturer = member(fetch);
            if (DraftRules.missing(version).isEmpty()) {
                previews.show(Act.own(lecturer.id(), Channel.CLOCK, now), fetch.clipId());
            }
        }
    }

    @Transactional
    public void gone(MediaFetch fetch) {
        fail(fetch, FetchState.EXPIRED, wording.say("lecture.media-gone"), "gone");
    }

    @Transactional
    public void refused(MediaFetch fetch, MediaVerdict.Reason reason) {
        fail(fetch, FetchState.REFUSED, MediaWords.refused(wording, reason), reason.name());
    }

    private void fail(MediaFetch fetch, FetchState state, String words, String problem) {
        Instant now = clock.instant();
        fetches.end(fetch.id(), state, now, problem);
        messages.decision(member(fetch), version(fetch), "fetch:" + fetch.id(), new Content.Text(words), now);
    }

    private ClipVersion version(MediaFetch fetch) {
        return Objects.requireNonNull(versions.find(fetch.clipId(), fetch.version()), "a version is never deleted");
    }

    private Member member(MediaFetch fetch) {
        return Objects.requireNonNull(members.find(fetch.memberId()), "a member is never deleted");
    }
}
