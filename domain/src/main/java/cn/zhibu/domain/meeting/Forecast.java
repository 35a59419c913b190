package cn.zhibu.domain.meeting;

import java.util.List;

/**
 * Who is expected before anybody has answered. {@code needed} of the {@code voters} make the quorum: half of them or more
 * (党支部工作条例 art. 11, domain.md 5).
 *
 * @param exempt of {@code people}, those who may stay away
 * @param rostered whether the rights to vote come from the roster
 */
public record Forecast(int people, int exempt, int observers, int voters, int needed, boolean rostered) {

    static Forecast of(List<Expected> expected) {
        List<Expected> people = expected.stream().filter(one -> !one.observes()).toList();
        int counted = (int) people.stream().filter(Expected::counted).count();
        int voters = (int) people.stream().filter(Expected::voter).count();
        boolean rostered = people.stream().anyMatch(one -> one.member().rostered());
        int observers = expected.size() - people.size();
        return new Forecast(people.size(), people.size() - counted, observers, voters, (voters + 1) / 2, rostered);
    }
}
