package cn.zhibu.bot.confirm;

import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.checkin.SigninCodes;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The current code of one meeting in words; early and late it says so. */
@Component
final class CodeAnswer {

    private static final Duration CURRENT = Duration.ofMinutes(10);

    private final SigninCodes codes;
    private final AttendanceMapper rolls;
    private final Wording wording;

    CodeAnswer(SigninCodes codes, AttendanceMapper rolls, Wording wording) {
        this.codes = codes;
        this.rolls = rolls;
        this.wording = wording;
    }

    Answer of(Meeting meeting, Instant at) {
        String title = MeetingWords.title(meeting);
        if (at.isBefore(CheckInRules.opensAt(meeting))) {
            String time = Beijing.worded(CheckInRules.opensAt(meeting));
            return Answer.say(wording.say("confirm.code-early", "title", title, "time", time));
        } else if (!CheckInRules.open(meeting, at)) {
            return Answer.say(wording.say("confirm.code-over", "title", title));
        }
        SigninCode code = codes.current(meeting, at);
        return Answer.say(wording.say(
                "confirm.code-now",
                "title",
                title,
                "code",
                code.code(),
                "time",
                Beijing.clock(code.validFrom().plus(CURRENT)),
                "count",
                rolls.countByStatus(meeting.id(), List.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT))));
    }
}
