package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** 发布, 修改 and 暂不发布 in words: the draft that was kept, as its buttons would. */
record DraftCommand(String word, Act act, Drafts drafts) implements Command {

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return drafts.with(caller, word, act);
    }

    /** What becomes of the draft. */
    interface Act {
        Answer on(Caller caller, long draft);
    }

    /** Finds the draft that is meant. */
    @Component
    static final class Drafts {

        private final MeetingsMeant meant;
        private final MeetingChoice choice;
        private final Wording wording;

        Drafts(MeetingsMeant meant, MeetingChoice choice, Wording wording) {
            this.meant = meant;
            this.choice = choice;
            this.wording = wording;
        }

        Answer with(Caller caller, String word, Act act) {
            List<Meeting> drafts = meant.drafts(caller);
            return drafts.isEmpty()
                    ? Answer.say(wording.say("meeting.no-draft"))
                    : choice.with(caller, drafts, word, draft -> act.on(caller, draft.id()));
        }
    }

    /** The three words. */
    @Configuration(proxyBeanMethods = false)
    static class Words {

        @Bean
        DraftCommand publishCommand(Drafts drafts, PublishDesk desk) {
            return new DraftCommand("发布", desk::publish, drafts);
        }

        @Bean
        DraftCommand editCommand(Drafts drafts, DraftDesk desk) {
            return new DraftCommand("修改", desk::edit, drafts);
        }

        @Bean
        DraftCommand holdCommand(Drafts drafts, DraftDesk desk) {
            return new DraftCommand("暂不发布", desk::hold, drafts);
        }
    }
}
