package cn.zhibu.domain.step;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders of many meetings that become due in the same second. */
class RemindTogetherIT extends DomainIT {

    private static final Instant DUE = beijing("2026-11-30", "17:10");

    @Autowired
    private RunMeetingSteps run;

    @Autowired
    private MeetingStepMapper steps;

    @Autowired
    private MeetingMapper meetings;

    @Autowired
    private Scene scene;

    @Autowired
    private TransactionTemplate transactions;

    private Org first;
    private Org second;
    private Member zhang;
    private Member li;

    @BeforeEach
    void two_branches() {
        first = stage.branch("第一党支部");
        second = stage.branch("第二党支部");
        zhang = stage.member(first, "zhangsan", "张三");
        li = stage.member(second, "lisi", "李四");
    }

    @Test
    void each_hears_of_the_own_meeting_once() {
        Meeting one = due(first, zhang);
        Meeting other = due(second, li);
        clock.set(DUE);

        assertThat(run.run()).isEqualTo(2);
        assertThat(run.run()).isZero();
        assertThat(stage.told(zhang)).singleElement().asString().contains("第一党支部", "1 参加 2 请假");
        assertThat(stage.told(li)).singleElement().asString().contains("第二党支部");
        assertThat(stage.rows("select occasion, meeting_id from outbox_message order by meeting_id"))
                .extracting(row -> row.get("occasion"))
                .containsExactly(
                        "meeting:" + one.id() + ":remind:2026-11-30", "meeting:" + other.id() + ":remind:2026-11-30");
    }

    @Test
    void who_answered_has_no_wecom_has_left_or_wants_a_digest_is_treated_as_when_told_alone() {
        Member answered = stage.member(first, "wangwu", "王五");
        Member left = stage.member(first, "zhaoliu", "赵六");
        Member daily = stage.member(first, "sunqi", "孙七");
        Member without = stage.member(first, null, "周八", zhang.standing());
        stage.execute("update member set active = false where id = ?", left.id());
        stage.execute("update member set digest = true where id = ?", daily.id());
        Meeting meeting = due(first, zhang, left, daily, without);
        scene.expect(meeting, answered, AttendanceStatus.ACK);
        due(second, li);
        clock.set(DUE);
        run.run();

        assertThat(stage.rows(
                        "select member_id, state, reason, settled_at is null as open from outbox_message"
                                + " where meeting_id = ? order by member_id",
                        meeting.id()))
                .extracting(row ->
                        row.get("member_id") + " " + row.get("state") + " " + row.get("reason") + " " + row.get("open"))
                .containsExactly(
                        zhang.id() + " WAITING null true",
                        left.id() + " LEFT 已不在通讯录 false",
                        daily.id() + " CANCELLED 并入每日汇总 false");
        assertThat(stage.rows("select member_id, meeting_id, kind, words from digest_line"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("member_id", daily.id())
                        .containsEntry("meeting_id", meeting.id())
                        .containsEntry("kind", "REMINDER")
                        .hasEntrySatisfying(
                                "words", words -> assertThat((String) words).startsWith("【提醒】")));
    }

    @Test
    void a_cancelled_meeting_and_one_that_has_begun_are_done_without_a_word() {
        Meeting cancelled = due(first, zhang);
        stage.execute("update meeting set status = 'CANCELLED' where id = ?", cancelled.id());
        Meeting begun = due(second, li);
        stage.execute("update meeting set starts_at = ? where id = ?", java.sql.Timestamp.from(DUE), begun.id());
        clock.set(DUE);

        assertThat(run.run()).isEqualTo(2);
        assertThat(stage.count("select count(*) from outbox_message")).isZero();
        assertThat(steps.nextDue()).isNull();
    }

    @Test
    void a_meeting_that_cannot_be_worded_holds_up_no_other() {
        Meeting broken = due(first, zhang);
        stage.execute("update meeting set types = 'NO_SUCH_TYPE' where id = ?", broken.id());
        due(second, li);
        clock.set(DUE);

        assertThat(run.run()).isEqualTo(1);
        assertThat(stage.told(li)).hasSize(1);
        assertThat(steps.nextDue()).isEqualTo(DUE);
    }

    @Test
    void a_meeting_that_somebody_is_changing_is_left_for_the_next_tick() {
        Meeting held = due(first, zhang);
        due(second, li);
        clock.set(DUE);

        int meanwhile = transactions.execute(status -> {
            meetings.lock(held.id());
            return CompletableFuture.supplyAsync(run::run).join();
        });
        assertThat(meanwhile).isEqualTo(1);
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(run.run()).isEqualTo(1);
        assertThat(stage.told(zhang)).hasSize(1);
    }

    @Test
    void two_ticks_at_once_remind_everybody_once() {
        List<Member> people = IntStream.range(0, 60)
                .mapToObj(number -> stage.member(first, "user" + number, "党员" + number))
                .toList();
        people.forEach(person -> due(first, person));
        clock.set(DUE);

        ExecutorService ticks = Executors.newFixedThreadPool(2);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(run::run, ticks);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(run::run, ticks);
        ticks.shutdown();
        assertThat(one.join() + other.join() + run.run()).isEqualTo(60);
        assertThat(stage.count("select count(distinct member_id) from outbox_message"))
                .isEqualTo(60);
        assertThat(stage.count("select count(*) from outbox_message")).isEqualTo(60);
    }

    private Meeting due(Org branch, Member... people) {
        Meeting meeting = scene.meeting(branch);
        for (Member member : people) {
            scene.expect(meeting, member, AttendanceStatus.EXPECTED);
        }
        steps.plan(meeting.id(), Step.REMIND, DUE);
        return meeting;
    }
}
