package cn.zhibu.domain.lecture;

import cn.zhibu.mapper.lecture.ClipVersion;
import java.util.EnumSet;
import java.util.Set;

/** What a clip must say before it can be submitted. */
public final class DraftRules {

    public static final int TITLE_AT_MOST = 40;
    public static final int DESCRIPTION_AT_MOST = 200;
    public static final int MINUTES_AT_MOST = 240;

    private DraftRules() {}

    /** What is asked, in this order. */
    public enum Part {
        TITLE,
        TOPIC,
        MINUTES,
        DESCRIPTION,
        AUDIENCE
    }

    /** What is missing; a description may be empty, but it is asked for. */
    public static Set<Part> missing(ClipVersion draft) {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        add(missing, Part.TITLE, draft.title());
        add(missing, Part.TOPIC, draft.topicId());
        add(missing, Part.MINUTES, draft.minutes());
        add(missing, Part.DESCRIPTION, draft.description());
        add(missing, Part.AUDIENCE, draft.audienceOrg());
        return missing;
    }

    private static void add(Set<Part> missing, Part part, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            missing.add(part);
        }
    }
}
