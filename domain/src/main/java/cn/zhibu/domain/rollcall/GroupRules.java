package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.attendance.RollRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a 党小组组长 may mark: 到 and 迟, for the group's own members. */
final class GroupRules {

    private GroupRules() {}

    static Optional<RollCallOutcome> refusal(
            List<RollCall.Mark> marks, Map<Integer, RollRow> everyone, List<RollRow> own) {
        if (marks.stream()
                .anyMatch(mark -> mark.kind() == RollCall.Kind.LEAVE || mark.kind() == RollCall.Kind.ABSENT)) {
            return Optional.of(new RollCallOutcome.OnlyPresent());
        }
        List<String> others = marks.stream()
                .filter(mark -> mark.selection() instanceof Selection.Some)
                .flatMap(mark -> ((Selection.Some) mark.selection()).numbers().stream())
                .filter(number -> own.stream().noneMatch(row -> row.rollNo() == number))
                .map(number -> Objects.requireNonNull(everyone.get(number)).name())
                .collect(Collectors.toList());
        return others.isEmpty() ? Optional.empty() : Optional.of(new RollCallOutcome.NotYourGroup(others));
    }
}
