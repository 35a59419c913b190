package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry may not say (domain.md 4), whoever writes it. */
final class EntryRules {

    private EntryRules() {}

    /** Empty when the entry may stand. */
    static List<String> problems(PersonEntry entry, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (entry.standing() == Standing.PROBATIONARY && entry.voting()) {
            problems.add("预备党员没有表决权");
        }
        if (entry.standing() == Standing.PROBATIONARY && entry.fullOn() != null) {
            problems.add("预备党员不填转正日期");
        }
        if (entry.migrant() && !entry.away()) {
            problems.add("流动党员应同时登记为长期在外");
        }
        if (entry.joinedOn() != null && entry.fullOn() != null && entry.fullOn().isBefore(entry.joinedOn())) {
            problems.add("转正日期早于入党日期");
        }
        future("入党日期", entry.joinedOn(), today, problems);
        future("转正日期", entry.fullOn(), today, problems);
        return problems;
    }

    private static void future(String caption, @Nullable LocalDate day, LocalDate today, List<String> problems) {
        if (day != null && day.isAfter(today)) {
            problems.add(caption + "在今天之后");
        }
    }
}
