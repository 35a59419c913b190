package cn.zhibu.bot.checkin;

import cn.zhibu.bot.receipt.UndoAnswer;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.checkin.CheckInOutcome;
import cn.zhibu.domain.conversation.Conversations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers 回复 0 to whoever has just signed in, or has signed in somebody. */
@Component
final class UndoOffers {

    private final Conversations conversations;

    UndoOffers(Conversations conversations) {
        this.conversations = conversations;
    }

    /** @param outcomes one for each act, null where nothing was decided */
    void offer(List<Act> acts, List<? extends @Nullable CheckInOutcome> outcomes) {
        List<Long> actors = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            if (outcomes.get(i) instanceof CheckInOutcome.Claimed claimed) {
                actors.add(acts.get(i).actor());
                lines.add(claimed.line().id());
            }
        }
        if (!actors.isEmpty()) {
            conversations.undoable(actors, UndoAnswer.KIND, lines);
        }
    }
}
