package cn.zhibu.bench;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.directory.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** People and messages that wait for them, as SQL holds them once a use case has committed. */
final class Mailbag {

    private static final int BRANCH = 50;
    private static final int FIRST_ID = 5_000_000;
    private static final int DEPARTMENT = 1;

    /** Reckoned from here on, the burst that may leave at once is over. */
    private static final Duration BURST = Duration.ofSeconds(3);

    private final JdbcTemplate sql;
    private final Sandbox sandbox;

    Mailbag(JdbcTemplate sql, Sandbox sandbox) {
        this.sql = sql;
        this.sandbox = sandbox;
    }

    /** In the service and, without events, in the directory of the stand-in. */
    void people(int count) {
        sandbox.console(new Console(
                true, List.of(), "", true, false, true, List.of("127.0.0.1"), Math.max(200, count), List.of(), true));
        sandbox.directory()
                .seed(IntStream.range(0, count)
                        .mapToObj(person -> Member.of("bag" + person, "党员" + person, DEPARTMENT))
                        .toList());
        sql.update(
                "insert into org (id, kind, name, path) select ? + g, 'BRANCH', '第' || g || '支部', '/' || (? + g) || '/'"
                        + " from generate_series(0, ? / ?) g",
                FIRST_ID,
                FIRST_ID,
                count,
                BRANCH);
        sql.update(
                "insert into member (id, wecom_userid, name, org_id, standing, voting) select ? + g, 'bag' || g, '党员' || g,"
                        + " ? + g / ?, 'FULL', true from generate_series(0, ? - 1) g",
                FIRST_ID,
                FIRST_ID,
                BRANCH,
                count);
        sql.execute("analyze");
    }

    /** @param content SQL of the words to person {@code g} */
    void mail(String occasion, int people, String content) {
        sql.update(
                "insert into outbox_message (occasion, revision, member_id, channel, kind, lane, body, state, not_before, not_after, created_at)"
                        + " select ?, 0, ? + g, 'WECOM', 'NOTICE', 3, '{\"msgtype\":\"text\",\"agentid\":"
                        + sandbox.platform().settings().agentId()
                        + ",\"text\":{\"content\":\"' || "
                        + content
                        + " || '\"},\"enable_duplicate_check\":1,\"duplicate_check_interval\":14400}', 'WAITING', now(),"
                        + " now() + interval '1 hour', now() from generate_series(0, ? - 1) g",
                occasion,
                FIRST_ID,
                people);
        sql.execute("analyze outbox_message");
    }

    /** The body of a call to a thousand people of whom no other such call knows. */
    String fullCall(int number, int size) {
        String people = IntStream.range(number * size, (number + 1) * size)
                .mapToObj(person -> "bag" + person)
                .collect(Collectors.joining("|"));
        return "{\"touser\":\"" + people + "\",\"msgtype\":\"text\",\"agentid\":"
                + sandbox.platform().settings().agentId()
                + ",\"text\":{\"content\":\"同一内容\"}}";
    }

    int calls() {
        return count("select count(*) from outbox_call where state = 'SENT'");
    }

    int reminders() {
        return count("select count(*) from outbox_message where kind = 'REMINDER'");
    }

    void awaitFates() {
        awaitNone("select count(*) from outbox_message where state in ('WAITING', 'CALLED')");
    }

    void awaitSteps() {
        awaitNone("select count(*) from meeting_step where done_at is null and due_at <= now()");
    }

    private void awaitNone(String query) {
        while (count(query) > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** @throws IllegalStateException when somebody was not reached */
    void everybodySent() {
        int others = count("select count(*) from outbox_message where state <> 'SENT'");
        if (others > 0) {
            throw new IllegalStateException(others + " messages were not sent.");
        }
    }

    /** From the stand-in's own record of the last so many calls. */
    double steadyPerMinute(int calls) {
        List<Instant> at = sandbox.calls().where(call -> call.path().equals("message/send")).stream()
                .map(call -> call.at())
                .sorted()
                .toList();
        List<Instant> mine = at.subList(at.size() - calls, at.size());
        Instant from = mine.get(0).plus(BURST);
        Instant to = mine.get(mine.size() - 1);
        long within = mine.stream().filter(each -> !each.isBefore(from)).count();
        return within / (Duration.between(from, to).toNanos() / 60e9);
    }

    /** Meetings of so many silent people each whose reminder is due now. */
    void silent(int people, int each) {
        int meetings = people / each;
        sql.update(
                "insert into meeting (id, org_id, status, types, topic, place, starts_at, ends_at, created_at)"
                        + " select ? + g, ? + g * ? / ?, 'NOTICED', 'THEME_DAY', '学习', '会议室', now() + interval '30 hours',"
                        + " now() + interval '32 hours', now() from generate_series(0, ? - 1) g",
                FIRST_ID,
                FIRST_ID,
                each,
                BRANCH,
                meetings);
        sql.update(
                "insert into attendance (meeting_id, member_id, roll_no, status, counted, voter, actor_id, channel, changed_at)"
                        + " select ? + g / ?, ? + g, g % ? + 1, 'EXPECTED', true, true, ? + g, 'WORD', now() from generate_series(0, ? - 1) g",
                FIRST_ID, each, FIRST_ID, each, FIRST_ID, people);
        sql.update(
                "insert into meeting_step (meeting_id, step, due_at) select ? + g, 'REMIND', now() from generate_series(0, ? - 1) g",
                FIRST_ID,
                meetings);
        sql.execute("analyze");
    }

    /** Takes away what the next stretch must not find. */
    void forget() {
        sql.execute("truncate outbox_message, meeting_step, attendance, meeting cascade");
    }

    private int count(String query) {
        Integer count = sql.queryForObject(query, Integer.class);
        return count == null ? 0 : count;
    }
}
