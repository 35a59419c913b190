package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.media.Captions;
import cn.zhibu.domain.media.KeepMedia;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.MediaType;
import cn.zhibu.domain.media.StoreKeys;
import cn.zhibu.mapper.lecture.ClipKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives the film of a draft its captions. They are content as the film is: reviewed with the version, and changed by a new version only. */
@Component
public final class CaptionClip {

    private final AttachCaptions attach;
    private final KeepMedia keep;
    private final MediaFileMapper files;
    private final MediaSettings settings;

    CaptionClip(AttachCaptions attach, KeepMedia keep, MediaFileMapper files, MediaSettings settings) {
        this.attach = attach;
        this.keep = keep;
        this.files = files;
        this.settings = settings;
    }

    /** Runs in no transaction, since a virus scanner is asked. */
    public CaptionOutcome put(Act act, long clipId, byte[] file) {
        Optional<ClipVersion> draft = attach.draft(act, clipId);
        if (draft.isEmpty()) {
            return new CaptionOutcome.NoDraft();
        } else if (draft.get().kind() != ClipKind.VIDEO) {
            return new CaptionOutcome.NoFilm();
        }
        Captions captions = Captions.of(file);
        if (captions instanceof Captions.Read read) {
            return beyond(draft.get(), read) ? new CaptionOutcome.Beyond() : put(act, clipId, read);
        }
        return new CaptionOutcome.Unreadable((Captions.Unreadable) captions);
    }

    private boolean beyond(ClipVersion draft, Captions.Read captions) {
        MediaFile film = draft.mediaId() == null ? null : files.find(draft.mediaId());
        return film != null && film.millis() != null && captions.begins() >= film.millis();
    }

    private CaptionOutcome put(Act act, long clipId, Captions.Read captions) {
        KeepMedia.Outcome outcome = kept(act, captions.vtt());
        if (outcome instanceof KeepMedia.Outcome.Refused refused) {
            return new CaptionOutcome.Refused(refused.reason());
        }
        return attach.attach(act, clipId, ((KeepMedia.Outcome.Kept) outcome).file())
                ? new CaptionOutcome.Put(captions.count())
                : new CaptionOutcome.NoDraft();
    }

    private KeepMedia.Outcome kept(Act act, byte[] vtt) {
        Path half = settings.staging().resolve(StoreKeys.next() + ".vtt");
        try {
            Files.createDirectories(settings.staging());
            try {
                Files.write(half, vtt);
                return keep.keep(half, act.actor(), Set.of(MediaType.VTT));
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A captions file could not be kept.", e);
        }
    }
}
