package cn.zhibu.bot.meeting;

import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of a notice so far. */
final class FormWords {

    private FormWords() {}

    /** {@code 已记下：12月1日(周二)、15:00。}; empty when nothing was understood yet. */
    static String understood(Draft draft, Wording wording) {
        String known = Stream.of(
                        draft.date() == null ? null : Beijing.day(draft.date()),
                        draft.start() == null ? null : draft.start().toString(),
                        draft.place() == null ? null : draft.place(),
                        draft.topic() == null ? null : draft.topic())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
        return known.isEmpty() ? "" : wording.say("meeting.understood", "known", known);
    }
}
