package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.receipt.Provenance;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.leave.DecideLeave;
import cn.zhibu.domain.leave.DecisionOutcome;
import cn.zhibu.domain.leave.LeaveRules;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/** 同意 or 不同意, whichever way it was said, and what the secretary hears. */
@Component
final class Deciding {

    private final DecideLeave leave;
    private final Provenance provenance;
    private final Wording wording;

    Deciding(DecideLeave leave, Provenance provenance, Wording wording) {
        this.leave = leave;
        this.provenance = provenance;
        this.wording = wording;
    }

    Answer decide(Caller caller, long requestId, boolean agree) {
        DecisionOutcome outcome = leave.decide(caller.act(), requestId, agree);
        String label = label(outcome);
        String text = words(caller, outcome);
        return label == null ? Answer.say(text) : Answer.done(label, text);
    }

    Answer decide(Caller caller, List<Long> requests, boolean agree) {
        List<String> lines = requests.stream()
                .map(request -> words(caller, leave.decide(caller.act(), request, agree)))
                .toList();
        return Answer.say(String.join("\n", lines));
    }

    /** {@code 张三 出差（去省里） 12月1日(周二) 15:00 主题党日}. */
    String line(LeaveRequest request, String meeting) {
        return wording.say(
                "leave.line",
                "name",
                provenance.name(request.memberId()),
                "reason",
                LeaveRules.reason(request),
                "meeting",
                meeting);
    }

    private @org.jspecify.annotations.Nullable String label(DecisionOutcome outcome) {
        if (outcome instanceof DecisionOutcome.Decided decided) {
            return verdict(decided.request());
        }
        return outcome instanceof DecisionOutcome.Already already ? verdict(already.request()) : null;
    }

    private String words(Caller caller, DecisionOutcome outcome) {
        if (outcome instanceof DecisionOutcome.Decided decided) {
            return wording.say(
                    "leave.decided",
                    "name",
                    decided.member().name(),
                    "reason",
                    LeaveRules.reason(decided.request()),
                    "meeting",
                    MeetingWords.title(decided.meeting()),
                    "verdict",
                    verdict(decided.request()));
        } else if (outcome instanceof DecisionOutcome.Already already) {
            return wording.say(
                    "leave.decided-before",
                    "name",
                    already.member().name(),
                    "by",
                    already.by().name(),
                    "time",
                    when(caller, already.request()),
                    "verdict",
                    verdict(already.request()));
        } else if (outcome instanceof DecisionOutcome.Withdrawn withdrawn) {
            return wording.say("leave.was-withdrawn", "name", withdrawn.member().name());
        } else if (outcome instanceof DecisionOutcome.Over over) {
            return wording.say(
                    "leave.over", "name", over.member().name(), "meeting", MeetingWords.title(over.meeting()));
        }
        return wording.say("leave.not-yours");
    }

    private static String when(Caller caller, LeaveRequest request) {
        return request.decidedAt() == null ? "" : Provenance.when(request.decidedAt(), caller.at());
    }

    private String verdict(LeaveRequest request) {
        return wording.say(request.status() == LeaveStatus.OK ? "leave.verdict-ok" : "leave.verdict-no");
    }
}
