package cn.zhibu.bot.rollcall;

import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import org.springframework.stereotype.Component;

/** How a line of the roll reads. */
@Component("rollStatusWords")
public final class StatusWords {

    private final Wording wording;

    StatusWords(Wording wording) {
        this.wording = wording;
    }

    public String of(AttendanceStatus status) {
        return wording.say(
                switch (status) {
                    case EXPECTED -> "rollcall.status-expected";
                    case ACK -> "rollcall.status-ack";
                    case LEAVE_REQ -> "rollcall.status-leave-req";
                    case LEAVE_OK -> "rollcall.status-leave-ok";
                    case LEAVE_NO -> "rollcall.status-leave-no";
                    case CLAIMED -> "rollcall.status-claimed";
                    case PRESENT -> "rollcall.status-present";
                    case ABSENT -> "rollcall.status-absent";
                    case OBSERVER -> "rollcall.status-observer";
                    case EXEMPT -> "rollcall.status-exempt";
                });
    }
}
