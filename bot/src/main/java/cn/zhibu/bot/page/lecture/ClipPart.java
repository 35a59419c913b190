package cn.zhibu.bot.page.lecture;

import cn.zhibu.mapper.lecture.library.ShownClip;
import org.jspecify.annotations.Nullable;

/** The files of a clip, by the last word of their address. */
enum ClipPart {
    MEDIA,
    AUDIO,
    POSTER,
    CAPTIONS;

    @Nullable
    Long of(ShownClip clip) {
        return switch (this) {
            case MEDIA -> clip.mediaId();
            case AUDIO -> clip.audioId();
            case POSTER -> clip.posterId();
            case CAPTIONS -> clip.captionsId();
        };
    }
}
