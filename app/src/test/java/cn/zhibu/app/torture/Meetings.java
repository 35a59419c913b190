package cn.zhibu.app.torture;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A published meeting of each branch, as SQL holds it after its notice. */
final class Meetings {

    private final Site site;
    private final JdbcTemplate sql;

    Meetings(Site site) {
        this.site = site;
        this.sql = site.sql();
    }

    /** Of every branch that has people, in the order of the people; it starts in two days. */
    List<Long> publish() {
        Instant start = site.sandbox().clock().instant().plus(Duration.ofDays(2));
        List<Long> ids = sql.queryForList(
                "insert into meeting (org_id, status, types, topic, place, starts_at, ends_at, button_checkin, created_at)"
                        + " select o.id, 'NOTICED', 'THEME_DAY', '学习', '会议室', ?, ?, true, ? from org o"
                        + " where exists (select 1 from member m where m.org_id = o.id) order by o.id returning id",
                Long.class,
                Timestamp.from(start),
                Timestamp.from(start.plus(Duration.ofHours(2))),
                Timestamp.from(start.minus(Duration.ofDays(1))));
        sql.update(
                "insert into attendance (meeting_id, member_id, roll_no, status, counted, voter, actor_id, channel, changed_at)"
                        + " select t.id, m.id, row_number() over (partition by t.id order by m.id), 'EXPECTED', true, true, m.id, 'WORD', ?"
                        + " from meeting t join member m on m.org_id = t.org_id where t.id >= ?",
                Timestamp.from(start.minus(Duration.ofDays(1))),
                ids.stream().mapToLong(Long::longValue).min().orElseThrow());
        return ids;
    }

    /** The meeting a person is expected at. */
    long of(String userid) {
        Long id = sql.queryForObject(
                "select max(a.meeting_id) from attendance a join member m on m.id = a.member_id where m.wecom_userid = ?",
                Long.class,
                userid);
        return id == null ? 0 : id;
    }

    /** Check-in is open: five minutes before the start. */
    void open() {
        Instant start = site.sandbox().clock().instant().plus(Duration.ofMinutes(5));
        sql.update(
                "update meeting set status = 'OPEN', starts_at = ?, ends_at = ?",
                Timestamp.from(start),
                Timestamp.from(start.plus(Duration.ofHours(2))));
    }
}
