package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.media.MediaType;
import cn.zhibu.domain.media.StoreKeys;
import cn.zhibu.mapper.lecture.ClipKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.FetchState;
import cn.zhibu.mapper.media.MediaFetch;
import cn.zhibu.mapper.media.MediaFetchMapper;
import cn.zhibu.mapper.media.MediaFile;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a draft something to play: a file that is here, one that is fetched in the background, or a link. What was there before gives way. */
@Component
public class AttachMedia {

    private final DraftClip drafts;
    private final ClipVersionMapper versions;
    private final MediaFetchMapper fetches;
    private final ClipLog log;
    private final ApplicationEventPublisher events;

    AttachMedia(
            DraftClip drafts,
            ClipVersionMapper versions,
            MediaFetchMapper fetches,
            ClipLog log,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.versions = versions;
        this.fetches = fetches;
        this.log = log;
        this.events = events;
    }

    /** A file that was uploaded; {@code clipId} is the draft it is for, 0 for a new one. Empty when the actor is no lecturer. */
    @Transactional
    public Optional<ClipVersion> file(Act act, long clipId, MediaFile file) {
        ClipKind kind = MediaType.of(file.mediaType()).film() ? ClipKind.VIDEO : ClipKind.AUDIO;
        return shown(act, clipId, kind, file.id(), null);
    }

    /** @param address that {@link LinkRules} allow */
    @Transactional
    public Optional<ClipVersion> link(Act act, long clipId, String address) {
        return shown(act, clipId, ClipKind.LINK, null, address);
    }

    /** Something sent into the chat, still with the platform. */
    @Transactional
    public Optional<ClipVersion> sent(Act act, long clipId, ClipKind kind, String mediaId) {
        Optional<ClipVersion> draft = shown(act, clipId, kind, null, null);
        draft.ifPresent(version -> {
            fetches.insert(new MediaFetch(
                    0,
                    mediaId,
                    kind,
                    version.clipId(),
                    version.version(),
                    act.actor(),
                    StoreKeys.next(),
                    FetchState.WAITING,
                    0,
                    act.at(),
                    act.at(),
                    null,
                    null));
            events.publishEvent(new MediaWaiting());
        });
        return draft;
    }

    private Optional<ClipVersion> shown(
            Act act,
            long clipId,
            ClipKind kind,
            @org.jspecify.annotations.Nullable Long mediaId,
            @org.jspecify.annotations.Nullable String link) {
        return drafts.empty(act, kind, clipId).map(draft -> {
            fetches.supersede(draft.clipId(), draft.version(), act.at());
            versions.show(draft.clipId(), draft.version(), kind, mediaId, link);
            log.write(act, draft, "attached", kind.name());
            return Objects.requireNonNull(versions.find(draft.clipId(), draft.version()), "it was just written");
        });
    }
}
