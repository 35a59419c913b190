package cn.zhibu.domain.record;

import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import org.springframework.stereotype.Component;

/** How a person's own line on a roll is worded. */
@Component
public final class StatusWords {

    private final Wording wording;

    StatusWords(Wording wording) {
        this.wording = wording;
    }

    public String of(AttendanceStatus status, boolean late) {
        return wording.say(
                switch (status) {
                    case EXPECTED -> "own.status-expected";
                    case ACK -> "own.status-ack";
                    case LEAVE_REQ -> "own.status-leave-req";
                    case LEAVE_OK -> "own.status-leave-ok";
                    case LEAVE_NO -> "own.status-leave-no";
                    case CLAIMED -> late ? "own.status-claimed-late" : "own.status-claimed";
                    case PRESENT -> late ? "own.status-present-late" : "own.status-present";
                    case ABSENT -> "own.status-absent";
                    case OBSERVER -> "own.status-observer";
                    case EXEMPT -> "own.status-exempt";
                });
    }
}
