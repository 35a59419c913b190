package cn.zhibu.bot.own;

import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.own.StatusWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.own.OwnMeeting;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How meetings are listed in a person's own record. */
@Component
final class RecordWords {

    private final StatusWords statuses;
    private final Wording wording;

    RecordWords(StatusWords statuses, Wording wording) {
        this.statuses = statuses;
        this.wording = wording;
    }

    String last(List<OwnMeeting> meetings) {
        if (meetings.isEmpty()) {
            return wording.say("own.record-last-none");
        }
        return wording.say(
                "own.record-last", "lines", meetings.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(OwnMeeting meeting) {
        return Beijing.day(Beijing.date(meeting.startsAt())) + " " + MeetingWords.kinds(meeting.types()) + " "
                + statuses.of(meeting.status(), meeting.late());
    }
}
