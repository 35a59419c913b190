package cn.zhibu.domain.lecture;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.lecture.LectureTopic;
import cn.zhibu.mapper.lecture.TopicMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a version of a clip is, in words. */
@Component
public final class ClipWords {

    private final ClipMapper clips;
    private final TopicMapper topics;
    private final OrgMapper orgs;
    private final Lecturers lecturers;
    private final Wording wording;

    ClipWords(ClipMapper clips, TopicMapper topics, OrgMapper orgs, Lecturers lecturers, Wording wording) {
        this.clips = clips;
        this.topics = topics;
        this.orgs = orgs;
        this.lecturers = lecturers;
        this.wording = wording;
    }

    /** The title in 《》, or a stand-in while there is none. */
    public String title(ClipVersion version) {
        return version.title() == null ? wording.say("lecture.untitled") : "《" + version.title() + "》";
    }

    /** At most six, for a card. */
    public List<Content.Field> facts(ClipVersion version) {
        LectureClip clip = Objects.requireNonNull(clips.find(version.clipId()), "a clip is never deleted");
        return List.of(
                field(
                        "lecture.field-lecturer",
                        lecturers.person(clip.lecturerId()).name()),
                field("lecture.field-topic", topic(version.topicId())),
                field("lecture.field-minutes", minutes(version.minutes())),
                field("lecture.field-audience", audience(version.audienceOrg())),
                field(
                        "lecture.field-kind",
                        wording.say("lecture.kind-" + version.kind().name().toLowerCase(java.util.Locale.ROOT))),
                field(
                        "lecture.field-number",
                        wording.say("lecture.number", "clip", version.clipId(), "version", version.version())));
    }

    /** The same, line by line, with the description. */
    public String lines(ClipVersion version) {
        String facts = facts(version).stream()
                .map(fact -> fact.name() + "：" + fact.value())
                .collect(Collectors.joining("\n"));
        String description = version.description();
        return title(version)
                + "\n"
                + facts
                + (description == null || description.isEmpty()
                        ? ""
                        : "\n" + wording.say("lecture.description", "words", description));
    }

    private Content.Field field(String key, String value) {
        return new Content.Field(wording.say(key), value);
    }

    private String topic(@Nullable Long topicId) {
        LectureTopic topic = topicId == null ? null : topics.find(topicId);
        return topic == null ? wording.say("lecture.none") : topic.name();
    }

    private String minutes(@Nullable Integer minutes) {
        return minutes == null ? wording.say("lecture.none") : wording.say("lecture.minutes", "minutes", minutes);
    }

    private String audience(@Nullable Long orgId) {
        Org org = orgId == null ? null : orgs.find(orgId);
        return org == null ? wording.say("lecture.none") : wording.say("lecture.audience-org", "org", org.name());
    }
}
