package cn.zhibu.domain.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollFiguresTest {

    @ParameterizedTest
    @CsvSource({"5, 10, true", "4, 10, false", "6, 11, true", "5, 11, false", "4, 7, true", "3, 7, false", "0, 0, false"
    })
    void half_or_more_of_those_who_may_vote_make_the_quorum(int present, int expected, boolean reached) {
        assertThat(QuorumRules.reached(present, expected)).isEqualTo(reached);
    }

    @Test
    void a_probationary_member_counts_for_the_rate_and_not_for_the_quorum() {
        RollFigures figures = RollFigures.of(
                meeting("GENERAL"),
                List.of(
                        row(1, Standing.FULL, AttendanceStatus.CLAIMED, true, true),
                        row(2, Standing.PROBATIONARY, AttendanceStatus.CLAIMED, true, false),
                        row(3, Standing.FULL, AttendanceStatus.EXPECTED, true, true),
                        row(4, Standing.FULL, AttendanceStatus.ACK, true, true)));

        assertThat(figures.expected()).isEqualTo(4);
        assertThat(figures.present()).isEqualTo(2);
        assertThat(figures.rate()).isEqualTo("50%");
        assertThat(figures.quorum()).isEqualTo(new RollFigures.Quorum(false, 3, 1));
        assertThat(figures.quorum().reached()).isFalse();
        assertThat(figures.absent()).containsExactly("党员3", "党员4");
    }

    @Test
    void an_exempt_voter_is_out_of_the_rate_and_in_the_quorum_come_or_not() {
        List<RollRow> away = List.of(
                row(1, Standing.FULL, AttendanceStatus.PRESENT, true, true),
                row(2, Standing.FULL, AttendanceStatus.EXEMPT, false, true),
                row(3, Standing.FULL, AttendanceStatus.EXEMPT, false, true));
        List<RollRow> come = List.of(
                row(1, Standing.FULL, AttendanceStatus.PRESENT, true, true),
                row(2, Standing.FULL, AttendanceStatus.CLAIMED, false, true),
                row(3, Standing.FULL, AttendanceStatus.EXEMPT, false, true));

        RollFigures without = RollFigures.of(meeting("GENERAL"), away);
        RollFigures with = RollFigures.of(meeting("GENERAL"), come);

        assertThat(without.expected()).isEqualTo(1);
        assertThat(without.rate()).isEqualTo("100%");
        assertThat(without.absent()).isEmpty();
        assertThat(without.quorum()).isEqualTo(new RollFigures.Quorum(false, 3, 1));
        assertThat(with.expected()).isEqualTo(1);
        assertThat(with.quorum()).isEqualTo(new RollFigures.Quorum(false, 3, 2));
        assertThat(with.quorum().reached()).isTrue();
    }

    @Test
    void at_a_committee_meeting_every_member_of_the_committee_makes_the_quorum() {
        List<RollRow> roll = List.of(
                row(1, Standing.FULL, AttendanceStatus.PRESENT, true, true),
                row(2, Standing.FULL, AttendanceStatus.PRESENT, true, false),
                row(3, Standing.FULL, AttendanceStatus.LEAVE_OK, true, true),
                row(4, Standing.FULL, AttendanceStatus.OBSERVER, false, false));

        assertThat(RollFigures.of(meeting("COMMITTEE"), roll).quorum()).isEqualTo(new RollFigures.Quorum(true, 3, 2));
        assertThat(RollFigures.of(meeting("COMMITTEE,GENERAL"), roll).quorum())
                .isEqualTo(new RollFigures.Quorum(false, 2, 1));
    }

    @Test
    void undecided_leave_is_leave_and_is_named() {
        RollFigures figures = RollFigures.of(
                meeting("THEME_DAY"),
                List.of(
                        row(1, Standing.FULL, AttendanceStatus.LEAVE_REQ, true, true),
                        row(2, Standing.FULL, AttendanceStatus.LEAVE_OK, true, true),
                        row(3, Standing.FULL, AttendanceStatus.LEAVE_NO, true, true)));

        assertThat(figures.leave()).isEqualTo(2);
        assertThat(figures.undecided()).containsExactly("党员1");
        assertThat(figures.absent()).containsExactly("党员3");
        assertThat(figures.rate()).isEqualTo("0%");
    }

    private static RollRow row(int number, Standing standing, AttendanceStatus status, boolean counted, boolean voter) {
        return new RollRow(
                number, "党员" + number, null, null, standing, number, status, false, counted, voter, null, true);
    }

    private static Meeting meeting(String types) {
        Instant start = Instant.parse("2026-12-01T07:00:00Z");
        return new Meeting(
                1,
                1,
                null,
                MeetingStatus.OPEN,
                types,
                "",
                "",
                start,
                start.plusSeconds(5400),
                false,
                0,
                null,
                null,
                false,
                null,
                start,
                null,
                null,
                null,
                null);
    }
}
