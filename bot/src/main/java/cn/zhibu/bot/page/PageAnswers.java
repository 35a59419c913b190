package cn.zhibu.bot.page;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.leave.AskLeave;
import cn.zhibu.domain.leave.LeaveOutcome;
import cn.zhibu.domain.leave.LeaveRules;
import cn.zhibu.domain.receipt.AnswerNotice;
import cn.zhibu.domain.receipt.ReceiptOutcome;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.leave.LeaveCategory;
import org.springframework.stereotype.Component;

/** 参加 and 请假 on a page: the same use cases as in the chat. */
@Component
final class PageAnswers {

    private final AnswerNotice receipts;
    private final AskLeave leaves;
    private final Wording wording;

    PageAnswers(AnswerNotice receipts, AskLeave leaves, Wording wording) {
        this.receipts = receipts;
        this.leaves = leaves;
        this.wording = wording;
    }

    /** What became of it, as a word for the address. */
    String answer(Act act, long meeting, String answer, LeaveCategory category) {
        return answer.equals("join")
                ? joined(receipts.join(act, meeting))
                : asked(leaves.ask(act, meeting, new LeaveRules.Said(category, "")));
    }

    /** The sentence for such a word; empty for any other, and where the line says otherwise: addresses are passed on. */
    String said(String done, Attendance line) {
        boolean onLeave = line.status() == AttendanceStatus.LEAVE_REQ;
        boolean silent = line.status() == AttendanceStatus.EXPECTED;
        return switch (done) {
            case "joined" -> onLeave || silent ? "" : wording.say("own.page-joined");
            case "leave" -> onLeave ? wording.say("own.page-leave") : "";
            case "unchanged" -> wording.say("own.page-unchanged");
            case "refused" -> wording.say("own.page-refused");
            default -> "";
        };
    }

    private static String joined(ReceiptOutcome outcome) {
        if (outcome instanceof ReceiptOutcome.Joined) {
            return "joined";
        }
        return outcome instanceof ReceiptOutcome.Refused ? "refused" : "unchanged";
    }

    private static String asked(LeaveOutcome outcome) {
        if (outcome instanceof LeaveOutcome.Requested) {
            return "leave";
        }
        return outcome instanceof LeaveOutcome.Refused ? "refused" : "unchanged";
    }
}
