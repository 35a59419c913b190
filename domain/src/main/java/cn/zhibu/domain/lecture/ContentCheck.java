package cn.zhibu.domain.lecture;

import cn.zhibu.domain.media.MediaType;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.media.MediaFetchMapper;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a draft shows, looked at before it goes to the reviewers. */
@Component
final class ContentCheck {

    private final MediaFetchMapper fetches;
    private final MediaFileMapper files;
    private final CaptionFiles captions;

    ContentCheck(MediaFetchMapper fetches, MediaFileMapper files, CaptionFiles captions) {
        this.fetches = fetches;
        this.files = files;
        this.captions = captions;
    }

    /** Whether it is still being fetched, or made into something browsers play. */
    boolean coming(ClipVersion version) {
        return version.hasContent() ? beingMade(version) : fetches.waiting(version.clipId(), version.version());
    }

    /** Voice of the chat is not played as it came. */
    private boolean beingMade(ClipVersion version) {
        MediaFile file = version.mediaId() == null ? null : files.find(version.mediaId());
        return file != null && MediaType.of(file.mediaType()) == MediaType.AMR;
    }

    /** Words that look secret in the title, the description and the captions. */
    List<String> secrets(ClipVersion version) {
        return SecrecyRules.found(version.title(), version.description(), String.join("\n", captions.words(version)));
    }
}
