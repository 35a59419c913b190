package cn.zhibu.bench;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** Branches of fifty people who have tapped before, each with a meeting that is open for check-in, as SQL would hold them on a busy afternoon. */
final class Crowd {

    private static final int BRANCH = 50;
    private static final int FIRST_ID = 1_000_000;

    private final JdbcTemplate sql;
    private final Clock clock;

    Crowd(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static String code(int person) {
        return String.format("%04d", person / BRANCH);
    }

    static int meeting(int person) {
        return FIRST_ID + person / BRANCH;
    }

    /** Person {@code n} is {@code bench<n>}; people is a multiple of the size of a branch. */
    void gather(int people) {
        Instant now = clock.instant();
        int branches = people / BRANCH;
        sql.update(
                "insert into org (id, kind, name, path) select ? + g, 'BRANCH', '第' || g || '支部', '/' || (? + g) || '/'"
                        + " from generate_series(0, ? - 1) g",
                FIRST_ID,
                FIRST_ID,
                branches);
        sql.update(
                "insert into member (id, wecom_userid, name, org_id, standing, voting, taps) select ? + g, 'bench' || g, '党员' || g,"
                        + " ? + g / ?, 'FULL', true, 1 from generate_series(0, ? - 1) g",
                FIRST_ID,
                FIRST_ID,
                BRANCH,
                people);
        sql.update(
                "insert into meeting (id, org_id, status, types, topic, place, starts_at, ends_at, button_checkin, created_at)"
                        + " select ? + g, ? + g, 'OPEN', 'THEME_DAY', '学习', '会议室', ?, ?, true, ? from generate_series(0, ? - 1) g",
                FIRST_ID,
                FIRST_ID,
                at(now.plusSeconds(300)),
                at(now.plus(Duration.ofHours(2))),
                at(now),
                branches);
        sql.update(
                "insert into attendance (meeting_id, member_id, roll_no, status, counted, voter, actor_id, channel, changed_at)"
                        + " select ? + g / ?, ? + g, g % ? + 1, 'EXPECTED', true, true, ? + g, 'WORD', ? from generate_series(0, ? - 1) g",
                FIRST_ID, BRANCH, FIRST_ID, BRANCH, FIRST_ID, at(now), people);
        sql.update(
                "insert into signin_code (meeting_id, code, valid_from, valid_until) select ? + g, lpad(g::text, 4, '0'), ?, ?"
                        + " from generate_series(0, ? - 1) g",
                FIRST_ID,
                at(now.minusSeconds(60)),
                at(now.plus(Duration.ofHours(1))),
                branches);
        // else it would start by itself beside what is measured
        sql.execute("vacuum (analyze)");
    }

    /** The process whose children serve the database. */
    ProcessHandle postmaster() {
        Long backend = sql.queryForObject("select pg_backend_pid()", Long.class);
        return ProcessHandle.of(backend == null ? 0 : backend)
                .flatMap(ProcessHandle::parent)
                .orElseThrow(() -> new IllegalStateException("The process of the database is not on this machine."));
    }

    /** How many have their row. */
    int claimed() {
        Integer count = sql.queryForObject(
                "select count(*) from attendance where status = 'CLAIMED' and meeting_id >= ?",
                Integer.class,
                FIRST_ID);
        return count == null ? 0 : count;
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
