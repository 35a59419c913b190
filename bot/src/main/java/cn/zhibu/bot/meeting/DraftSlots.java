package cn.zhibu.bot.meeting;

import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.meeting.MeetingWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A notice half said, as the slots of a dialogue. */
final class DraftSlots {

    private DraftSlots() {}

    static Draft read(Map<String, String> slots) {
        String types = slots.getOrDefault("types", MeetingType.THEME_DAY.name());
        List<MeetingType> named =
                Arrays.stream(types.split(",")).map(MeetingType::valueOf).toList();
        return new Draft(
                named,
                value(slots, "date", LocalDate::parse),
                value(slots, "start", LocalTime::parse),
                value(slots, "end", LocalTime::parse),
                value(slots, "place", place -> place),
                value(slots, "topic", topic -> topic));
    }

    static Dialogue write(Draft draft, Dialogue dialogue) {
        Dialogue written = dialogue.with("types", MeetingWords.column(draft.types()));
        written = put(written, "date", draft.date());
        written = put(written, "start", draft.start());
        written = put(written, "end", draft.end());
        written = put(written, "place", draft.place());
        return put(written, "topic", draft.topic());
    }

    private static Dialogue put(Dialogue dialogue, String slot, @Nullable Object value) {
        return value == null ? dialogue : dialogue.with(slot, value);
    }

    private static <T> @Nullable T value(Map<String, String> slots, String slot, Function<String, T> read) {
        String value = slots.get(slot);
        return value == null ? null : read.apply(value);
    }
}
