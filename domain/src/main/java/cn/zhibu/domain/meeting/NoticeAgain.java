package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same notice under another occasion, with a word to those who have read it already. */
@Component
class NoticeAgain {

    private final Outbox outbox;
    private final NoticeContents contents;

    NoticeAgain(Outbox outbox, NoticeContents contents) {
        this.outbox = outbox;
        this.contents = contents;
    }

    int tell(Meeting meeting, Act act, List<Member> people) {
        Content content = contents.again(meeting);
        return outbox.tell(
                people,
                new Message(
                        "meeting:" + meeting.id() + ":again:" + act.at().getEpochSecond(),
                        meeting.revision(),
                        NoticeKind.NOTICE,
                        meeting.id(),
                        act.actor(),
                        content,
                        act.at(),
                        meeting.startsAt()));
    }
}
