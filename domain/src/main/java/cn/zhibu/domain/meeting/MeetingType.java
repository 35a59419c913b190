package cn.zhibu.domain.meeting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a meeting is; one meeting may be several at once. */
public enum MeetingType {
    THEME_DAY("主题党日", "主题党日活动", "党日", "党日活动"),
    GENERAL("党员大会", "支部党员大会", "支部大会", "支部党员会"),
    COMMITTEE("支委会", "支部委员会", "支委会议", "支部委员会会议"),
    GROUP("党小组会", "党小组会议", "小组会"),
    LECTURE("党课", "专题党课", "上党课"),
    ORGANISATIONAL_LIFE("组织生活会", "专题组织生活会"),
    APPRAISAL("民主评议", "民主评议党员"),
    TRAINING("培训", "党员培训", "培训班");

    private final String caption;
    private final String names;

    MeetingType(String caption, String... aliases) {
        this.caption = caption;
        this.names = caption + " " + String.join(" ", aliases);
    }

    public String caption() {
        return caption;
    }

    /** The caption and what else people call it. */
    public Stream<String> names() {
        return Stream.of(names.split(" "));
    }

    public static Optional<MeetingType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.names().anyMatch(name::equals))
                .findFirst();
    }
}
