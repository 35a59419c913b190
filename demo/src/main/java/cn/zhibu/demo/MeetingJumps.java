package cn.zhibu.demo;

import cn.zhibu.sandbox.Jump;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The moments of the nearest meeting whose roll is not signed, from three days before to the next day; what is over is left out. */
final class MeetingJumps {

    private static final String NEAREST = """
            select m.starts_at, m.ends_at, s.due_at from meeting m
            left join meeting_step s on s.meeting_id = m.id and s.step = 'REMIND'
            where m.status in ('NOTICED', 'OPEN', 'CLOSED') and m.ends_at > ?
            order by m.starts_at limit 1""";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final LocalTime EARLY = LocalTime.of(9, 5);
    private static final LocalTime ASKED_AGAIN = LocalTime.of(9, 11);

    private final DataSource database;
    private final Clock clock;

    MeetingJumps(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Jump> upcoming() {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEAREST)) {
            query.setTimestamp(1, Timestamp.from(now.minus(Duration.ofDays(2))));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? after(now, moments(row)) : List.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The nearest meeting could not be read.", e);
        }
    }

    private Map<Instant, String> moments(ResultSet row) throws SQLException {
        Instant start = row.getTimestamp(1).toInstant();
        Instant end = row.getTimestamp(2).toInstant();
        Timestamp reminder = row.getTimestamp(3);
        Map<Instant, String> moments = new TreeMap<>();
        moments.put(at(start, -3, EARLY), "三天前");
        if (reminder != null) {
            moments.put(reminder.toInstant().plus(MINUTE), "前一天提醒");
        }
        moments.put(start.minus(Duration.ofMinutes(10)), "开会前十分钟");
        moments.put(start, "开会");
        moments.put(end, "结束");
        moments.put(at(end, 1, ASKED_AGAIN), "次日");
        return moments;
    }

    private Instant at(Instant moment, int days, LocalTime time) {
        return moment.atZone(clock.getZone()).plusDays(days).with(time).toInstant();
    }

    private static List<Jump> after(Instant now, Map<Instant, String> moments) {
        List<Jump> jumps = new ArrayList<>();
        moments.forEach((at, label) -> {
            if (at.isAfter(now)) {
                jumps.add(new Jump(label, at));
            }
        });
        return jumps;
    }
}
