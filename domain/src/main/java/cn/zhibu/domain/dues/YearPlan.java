package cn.zhibu.domain.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fixing would do: each person's amount beside what was in force before, who is left out, and what stands in the way. */
public record YearPlan(long orgId, int year, List<Difference> lines, List<Problem> problems, List<String> missing) {

    public YearPlan {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /** @param wasFen in force the month before, null when nothing was; {@code same} when exactly this is fixed already */
    public record Difference(
            YearLine line, String name, @Nullable Long wasFen, boolean same) {}

    /** @param place of the line, from 1 */
    public record Problem(int place, long memberId, YearFault fault) {}

    public boolean possible() {
        return problems.isEmpty();
    }

    /** Lines that would be written. */
    public List<Difference> changes() {
        return lines.stream().filter(line -> !line.same()).toList();
    }
}
