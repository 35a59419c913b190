package cn.zhibu.domain.backfill;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.makeup.OpenMakeup;
import cn.zhibu.domain.rollcall.MarkLine;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.makeup.MakeupPlanMapper;
import cn.zhibu.mapper.meeting.Meeting;
import org.springframework.stereotype.Component;

/** One line after the roll was signed: who was there owes no make-up, who was not owes it. */
@Component
final class CorrectedLine {

    private static final String STAMP = "补录：";

    private final MarkLine line;
    private final MakeupPlanMapper tasks;
    private final OpenMakeup makeup;
    private final BackfillTrace trace;

    CorrectedLine(MarkLine line, MakeupPlanMapper tasks, OpenMakeup makeup, BackfillTrace trace) {
        this.line = line;
        this.tasks = tasks;
        this.makeup = makeup;
        this.trace = trace;
    }

    /** False when the line was so already. */
    boolean correct(Meeting meeting, RollRow row, Correction correction, Act act) {
        String reason = STAMP + correction.reason();
        boolean changed = line.mark(meeting, row.memberId(), correction.kind(), act, "roll.backfill", reason);
        if (changed) {
            follow(meeting, row.memberId(), correction, act);
            trace.corrected(meeting, row.name(), correction.kind().caption(), correction.reason(), act);
        }
        return changed;
    }

    private void follow(Meeting meeting, long memberId, Correction correction, Act act) {
        switch (correction.kind()) {
            case PRESENT, LATE -> tasks.cancelUnclaimedOf(meeting.id(), memberId);
            case LEAVE, ABSENT -> makeup.ofMember(meeting, memberId, act.at());
        }
    }
}
