package cn.zhibu.domain.lecture.library;

import cn.zhibu.mapper.lecture.library.LibraryMapper;
import cn.zhibu.mapper.lecture.library.ShownClip;
import cn.zhibu.mapper.lecture.library.TopicCount;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person may see of the clips. */
@Component
public final class ClipLibrary {

    private static final int AT_MOST = 60;

    private final LibraryMapper clips;

    ClipLibrary(LibraryMapper clips) {
        this.clips = clips;
    }

    /** Newest first; with words those whose title, topic, lecturer or description has each of them. */
    public List<ShownClip> search(long memberId, String words) {
        return clips.search(memberId, SearchRules.patterns(words), AT_MOST);
    }

    public List<ShownClip> newest(long memberId, int count) {
        return clips.search(memberId, List.of(), count);
    }

    public Optional<ShownClip> find(long memberId, long clipId) {
        return Optional.ofNullable(clips.find(memberId, clipId));
    }

    public List<TopicCount> topics(long memberId) {
        return clips.topics(memberId);
    }
}
