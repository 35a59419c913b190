package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.Duties;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins a notice whose topic is already known, for the branch the caller runs. */
@Component
public final class NoticeFromWords {

    private final NoticeDesk desk;
    private final Duties duties;
    private final Conversations conversations;

    NoticeFromWords(NoticeDesk desk, Duties duties, Conversations conversations) {
        this.desk = desk;
        this.duties = duties;
        this.conversations = conversations;
    }

    public Answer begin(Caller caller, String topic) {
        return desk.next(caller, NoticeForm.empty(branch(caller)).topic(topic));
    }

    private long branch(Caller caller) {
        List<Long> desks = duties.desks(caller.id());
        return conversations
                .branch(caller.id())
                .filter(desks::contains)
                .orElseGet(() -> desks.isEmpty() || desks.contains(caller.orgId()) ? caller.orgId() : desks.get(0));
    }
}
