package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.DueMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who shares a call: equal contents of one occasion, at most 1,000 people. */
@Component
final class CallGroups {

    static final int PEOPLE_PER_CALL = 1000;

    private final LateMarks marks;

    CallGroups(LateMarks marks) {
        this.marks = marks;
    }

    List<Group> of(List<DueMessage> messages, Instant now) {
        Map<Kin, List<DueMessage>> kin = new LinkedHashMap<>();
        for (DueMessage message : messages) {
            kin.computeIfAbsent(new Kin(message.bundle(), marks.of(message, now)), key -> new ArrayList<>())
                    .add(message);
        }
        List<Group> groups = new ArrayList<>();
        kin.forEach((key, people) -> groups.addAll(calls(key, people)));
        return groups;
    }

    private static Collection<Group> calls(Kin kin, List<DueMessage> people) {
        List<Group> calls = new ArrayList<>();
        for (int from = 0; from < people.size(); from += PEOPLE_PER_CALL) {
            calls.add(new Group(
                    people.subList(from, Math.min(from + PEOPLE_PER_CALL, people.size())),
                    people.get(0).id(),
                    kin.mark()));
        }
        return calls;
    }

    /** The messages of one call; {@code example} is one whose body all of them have, {@code mark} goes before its words. */
    record Group(List<DueMessage> messages, long example, String mark) {

        DueMessage first() {
            return messages.get(0);
        }
    }

    private record Kin(String bundle, String mark) {}
}
