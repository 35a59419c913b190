package cn.zhibu.bot.rhythm;

import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.burden.HeldMessage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How messages that were not sent are listed. */
@Component
final class HeldWords {

    private static final int LISTED = 10;

    private final Wording wording;

    HeldWords(Wording wording) {
        this.wording = wording;
    }

    /** Empty when there are none. */
    String of(List<HeldMessage> held) {
        if (held.isEmpty()) {
            return "";
        }
        String lines = held.stream().limit(LISTED).map(this::line).collect(Collectors.joining("\n"));
        return wording.say("rhythm.burden-held", "count", held.size(), "lines", lines);
    }

    private String line(HeldMessage message) {
        String types = message.types();
        Instant start = message.startsAt();
        String about = types == null || start == null
                ? ""
                : wording.say("rhythm.about", "title", Beijing.worded(start) + " " + MeetingWords.kinds(types));
        return wording.say(
                "rhythm.burden-held-line",
                "day",
                Beijing.day(Beijing.date(message.at())),
                "kind",
                kind(message),
                "about",
                about);
    }

    private String kind(HeldMessage message) {
        return wording.say(
                switch (message.kind()) {
                    case FEEDBACK -> "rhythm.kind-feedback";
                    case MAKEUP -> "rhythm.kind-makeup";
                    case DUES -> "rhythm.kind-dues";
                    case LECTURE -> "rhythm.kind-lecture";
                    case GREETING -> "rhythm.kind-greeting";
                    default -> "rhythm.kind-reminder";
                });
    }
}
