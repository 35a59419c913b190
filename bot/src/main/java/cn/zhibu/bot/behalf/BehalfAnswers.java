package cn.zhibu.bot.behalf;

import cn.zhibu.bot.checkin.Claiming;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.dues.AnsweringDues;
import cn.zhibu.bot.leave.AskingLeave;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.bot.receipt.Joining;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.behalf.BehalfMeetings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the answer for somebody else, by the same code as the person's own. */
@Component
final class BehalfAnswers {

    private final BehalfMeetings meetings;
    private final MeetingChoice choice;
    private final Joining joining;
    private final AskingLeave leave;
    private final Claiming claiming;
    private final AnsweringDues dues;
    private final Wording wording;

    BehalfAnswers(
            BehalfMeetings meetings,
            MeetingChoice choice,
            Joining joining,
            AskingLeave leave,
            Claiming claiming,
            AnsweringDues dues,
            Wording wording) {
        this.meetings = meetings;
        this.choice = choice;
        this.joining = joining;
        this.leave = leave;
        this.claiming = claiming;
        this.dues = dues;
        this.wording = wording;
    }

    Answer give(Caller caller, Member member, BehalfSentence sentence) {
        if (sentence.kind() == BehalfSentence.Kind.PAID) {
            return dues.answer(caller.behalf(member.id()), dues.month(caller.at()), DuesAnswer.PAID);
        }
        boolean signIn = sentence.kind() == BehalfSentence.Kind.CHECK_IN;
        List<Meeting> candidates = meetings.of(member.id(), caller.orgId(), caller.at(), signIn);
        if (candidates.isEmpty()) {
            return Answer.say(wording.say("behalf.no-meeting", "name", member.name()));
        }
        Act act = caller.behalf(member.id());
        return choice.with(caller, candidates, sentence.of(member.id()), meeting -> switch (sentence.kind()) {
            case LEAVE -> leave.begin(act, meeting.id(), sentence.rest());
            case CHECK_IN -> claiming.at(act, meeting.id());
            default -> joining.join(act, meeting.id());
        });
    }
}
