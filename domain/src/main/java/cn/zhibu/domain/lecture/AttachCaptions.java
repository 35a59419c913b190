package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.MediaFile;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Captions of a draft as rows: put, replaced, taken off. */
@Component
public class AttachCaptions {

    private final OwnClips own;
    private final ClipVersionMapper versions;
    private final ClipLog log;

    AttachCaptions(OwnClips own, ClipVersionMapper versions, ClipLog log) {
        this.own = own;
        this.versions = versions;
        this.log = log;
    }

    @Transactional
    public Optional<ClipVersion> draft(Act act, long clipId) {
        return own.draft(act, clipId);
    }

    /** Whether they are there now: the draft may have been submitted, or have become a sound, meanwhile. */
    @Transactional
    public boolean attach(Act act, long clipId, MediaFile captions) {
        return own.draft(act, clipId)
                .filter(draft -> draft.kind() == ClipKind.VIDEO)
                .map(draft -> {
                    versions.setCaptions(clipId, draft.version(), captions.id());
                    log.write(act, draft, "captioned", null);
                    return true;
                })
                .orElse(false);
    }

    /** Whether there were any in a draft of the actor's. */
    @Transactional
    public boolean remove(Act act, long clipId) {
        return own.draft(act, clipId)
                .filter(draft -> draft.captionsId() != null)
                .map(draft -> {
                    versions.setCaptions(clipId, draft.version(), null);
                    log.write(act, draft, "uncaptioned", null);
                    return true;
                })
                .orElse(false);
    }
}
