package cn.zhibu.domain.confirm;

import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import java.util.function.Predicate;

/**
 * A roll in figures, as it is signed or would be signed now. {@code expected}, {@code present}, {@code leave} (decided or not) and the absent
 * are of those who count for the rate; the quorum's figures are of the voters, or of the committee.
 */
public record RollFigures(
        int expected,
        int present,
        int late,
        int leave,
        List<String> undecided,
        List<String> absent,
        Quorum quorum,
        boolean rosterMissing) {

    /** Of the voters or, at a meeting of the {@code committee}, of its members. */
    public record Quorum(boolean committee, int expected, int present) {
        public boolean reached() {
            return QuorumRules.reached(present, expected);
        }
    }

    public static RollFigures of(Meeting meeting, List<RollRow> roll) {
        List<RollRow> rows = roll.stream()
                .filter(row -> row.status() != AttendanceStatus.OBSERVER)
                .toList();
        List<RollRow> counted = rows.stream().filter(RollRow::counted).toList();
        return new RollFigures(
                counted.size(),
                count(counted, row -> QuorumRules.there(row.status())),
                count(counted, row -> QuorumRules.there(row.status()) && row.late()),
                count(
                        counted,
                        row -> became(row) == AttendanceStatus.LEAVE_OK || became(row) == AttendanceStatus.LEAVE_REQ),
                names(rows, AttendanceStatus.LEAVE_REQ),
                names(counted, AttendanceStatus.ABSENT),
                quorum(rows, QuorumRules.committee(meeting)),
                rows.stream().anyMatch(row -> !row.rostered()));
    }

    /** Present of a hundred expected, to one decimal: {@code 92.3%}. */
    public String rate() {
        long tenths = expected == 0 ? 0 : Math.round(present * 1000.0 / expected);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }

    private static Quorum quorum(List<RollRow> rows, boolean committee) {
        List<RollRow> voters = rows.stream()
                .filter(row -> QuorumRules.inQuorum(row, committee))
                .toList();
        return new Quorum(committee, voters.size(), count(voters, row -> QuorumRules.there(row.status())));
    }

    private static List<String> names(List<RollRow> rows, AttendanceStatus status) {
        return rows.stream()
                .filter(row -> became(row) == status)
                .map(RollRow::name)
                .toList();
    }

    private static AttendanceStatus became(RollRow row) {
        return QuorumRules.signed(row.status(), row.counted());
    }

    private static int count(List<RollRow> rows, Predicate<RollRow> which) {
        return (int) rows.stream().filter(which).count();
    }
}
