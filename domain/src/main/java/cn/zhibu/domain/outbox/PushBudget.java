package cn.zhibu.domain.outbox;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.burden.BurdenMapper;
import cn.zhibu.mapper.burden.Pushed;
import cn.zhibu.mapper.outbox.DueMessage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How many messages a member is sent in a month. Notices, changes and cancellations count and are never held back; answers to one's own act and
 * role work do not count (product.md 8). Asked while nobody else freezes, so that two instances do not both find room for the last one.
 */
@Component
public final class PushBudget {

    /** Where the branch has set nothing else. */
    public static final int USUAL = 8;

    private final BurdenMapper burdens;

    PushBudget(BurdenMapper burdens) {
        this.burdens = burdens;
    }

    /** Those for which there is no room any more this month. */
    Set<DueMessage> beyond(List<DueMessage> leaving, Instant now) {
        List<Long> people = leaving.stream()
                .filter(message -> message.kind().mayBeHeld())
                .map(DueMessage::memberId)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return Set.of();
        }
        Map<Long, Integer> room = room(people, now);
        Set<DueMessage> beyond = new LinkedHashSet<>();
        for (DueMessage message : leaving) {
            int left = room.getOrDefault(message.memberId(), 0);
            if (message.kind().mayBeHeld() && left <= 0) {
                beyond.add(message);
            } else if (message.kind().counts()) {
                room.put(message.memberId(), left - 1);
            }
        }
        return beyond;
    }

    private Map<Long, Integer> room(List<Long> people, Instant now) {
        Instant month = Beijing.at(Beijing.date(now).withDayOfMonth(1), LocalTime.MIDNIGHT);
        Map<Long, Integer> room = new HashMap<>();
        for (Pushed pushed : burdens.pushed(people, month, USUAL)) {
            room.put(pushed.memberId(), pushed.most() - pushed.used());
        }
        return room;
    }
}
