package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.lecture.TopicMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in a draft, part by part. Each act answers with the draft as it is then; empty when it is no draft of the actor's. */
@Component
public class DescribeClip {

    private final OwnClips own;
    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final TopicMapper topics;
    private final OrgMapper orgs;

    DescribeClip(OwnClips own, ClipMapper clips, ClipVersionMapper versions, TopicMapper topics, OrgMapper orgs) {
        this.own = own;
        this.clips = clips;
        this.versions = versions;
        this.topics = topics;
        this.orgs = orgs;
    }

    @Transactional
    public Optional<ClipVersion> title(Act act, long clipId, String title) {
        return change(act, clipId, draft -> versions.describe(clipId, draft.version(), title, draft.description()));
    }

    /** @param description empty when there is nothing to say */
    @Transactional
    public Optional<ClipVersion> description(Act act, long clipId, String description) {
        return change(act, clipId, draft -> versions.describe(clipId, draft.version(), draft.title(), description));
    }

    /** A topic that is not in the list any more changes nothing. */
    @Transactional
    public Optional<ClipVersion> topic(Act act, long clipId, long topicId) {
        boolean known = topics.active().stream().anyMatch(topic -> topic.id() == topicId);
        return change(act, clipId, draft -> {
            if (known) {
                versions.classify(clipId, draft.version(), topicId, draft.minutes(), draft.audienceOrg());
            }
        });
    }

    @Transactional
    public Optional<ClipVersion> minutes(Act act, long clipId, int minutes) {
        return change(
                act,
                clipId,
                draft -> versions.classify(clipId, draft.version(), draft.topicId(), minutes, draft.audienceOrg()));
    }

    @Transactional
    public Optional<ClipVersion> audience(Act act, long clipId, Audience audience) {
        return change(
                act,
                clipId,
                draft -> versions.classify(
                        clipId, draft.version(), draft.topicId(), draft.minutes(), orgOf(clipId, audience)));
    }

    private long orgOf(long clipId, Audience audience) {
        LectureClip clip = Objects.requireNonNull(clips.find(clipId), "a clip is never deleted");
        List<Org> upwards = orgs.upwards(clip.orgId());
        int place = switch (audience) {
            case BRANCH -> 0;
            case UNIT -> Math.min(1, upwards.size() - 1);
            case EVERYONE -> upwards.size() - 1;
        };
        return upwards.get(place).id();
    }

    private Optional<ClipVersion> change(Act act, long clipId, Consumer<ClipVersion> work) {
        return own.draft(act, clipId).map(draft -> {
            work.accept(draft);
            return Objects.requireNonNull(versions.find(clipId, draft.version()), "it is locked");
        });
    }

    /** Whom a clip is for. */
    public enum Audience {
        /** The lecturer's branch. */
        BRANCH,
        /** The unit above it and all below that. */
        UNIT,
        EVERYONE
    }
}
