package cn.zhibu.domain.lecture.order;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.order.MonthTalks;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

class OrdersIT extends DomainIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Autowired
    private LectureScene lectures;

    @Autowired
    private Scene scene;

    @Autowired
    private PlaceOrder place;

    @Autowired
    private AnswerOrder answer;

    @Autowired
    private DecideProposal decide;

    @Autowired
    private WithdrawOrder withdraw;

    @Autowired
    private RateTalk rate;

    @Autowired
    private TendOrders tend;

    @Autowired
    private TalkCapacity capacity;

    private Org first;
    private Org second;
    private Member li;
    private Member zhao;
    private Member teacher;
    private long topic;
    private long lecturer;

    @BeforeEach
    void people() {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        first = stage.org(committee, OrgKind.BRANCH, "第一支部");
        second = stage.org(committee, OrgKind.BRANCH, "第二支部");
        li = stage.secretary(first, "li", "李书记");
        zhao = stage.secretary(second, "zhao", "赵书记");
        teacher = stage.member(second, "wang", "王老师");
        topic = lectures.topic("党史");
        lecturer = lectures.lecturer(teacher, 2);
    }

    @Test
    void an_accepted_order_becomes_an_agenda_item_of_the_meeting_of_the_day() {
        Meeting meeting = scene.meeting(first);
        long order = offered(li, first, FIRST);
        assertThat(stage.told(teacher)).singleElement().asString().contains("第一支部请您讲一次微党课", "党史", "可以讲", "另约时间");
        assertThat(answer.accept(act(teacher), order))
                .isInstanceOfSatisfying(
                        OrderOutcome.Accepted.class,
                        accepted -> assertThat(accepted.agenda()).isEqualTo(OrderOutcome.Agenda.MEETING));
        assertThat(stage.rows("select meeting_id, words from agenda_item"))
                .containsExactly(Map.of("meeting_id", meeting.id(), "words", "微党课：党史（讲师：王老师）"));
        assertThat(stage.told(li)).last().asString().contains("王老师同志答应在12月1日(周二)到第一支部讲“党史”");
        assertThat(answer.accept(act(teacher), order)).isInstanceOf(OrderOutcome.Settled.class);
        assertThat(acts(order)).containsExactly("placed OFFERED", "accepted ACCEPTED");
    }

    @Test
    void without_a_meeting_that_day_a_draft_lecture_is_put_to_who_asked() {
        long order = offered(li, first, LocalDate.of(2026, 12, 8));
        answer.accept(act(teacher), order);
        assertThat(stage.rows("select status, types, topic, created_by from meeting"))
                .containsExactly(
                        Map.of("status", "DRAFT", "types", "LECTURE", "topic", "微党课：党史", "created_by", li.id()));
        assertThat(stage.count("select count(*) from agenda_item")).isOne();
        assertThat(stage.told(li)).anySatisfy(told -> assertThat(told).contains("发布"));
    }

    @Test
    void the_day_and_the_month_of_a_lecturer_cannot_be_had_twice() {
        offered(li, first, FIRST);
        assertThat(place(zhao, second, FIRST))
                .isInstanceOfSatisfying(
                        OrderOutcome.Queued.class,
                        queued -> assertThat(queued.taken()).isTrue());
        offered(zhao, second, FIRST.plusDays(1));
        assertThat(place(li, first, FIRST.plusDays(2)))
                .isInstanceOfSatisfying(
                        OrderOutcome.Queued.class,
                        queued -> assertThat(queued.taken()).isFalse());
        assertThatThrownBy(() -> stage.execute(
                        "update lecture_order set status = 'OFFERED', place = 3 where status = 'WAITING' and on_date = ?",
                        FIRST))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> stage.execute(
                        "update lecture_order set status = 'OFFERED', place = 1 where status = 'WAITING' and on_date = ?",
                        FIRST.plusDays(2)))
                .isInstanceOf(DuplicateKeyException.class);
        offered(li, first, LocalDate.of(2027, 1, 5));
    }

    @Test
    void two_branches_at_once_get_one_place() throws Exception {
        lectures.lecturer(teacher, 1);
        for (int month = 1; month <= 4; month++) {
            LocalDate day = LocalDate.of(2027, month, 6);
            List<OrderOutcome> both = together(() -> place(li, first, day), () -> place(zhao, second, day.plusDays(1)));
            assertThat(both).hasAtLeastOneElementOfType(OrderOutcome.Offered.class);
            assertThat(both).hasAtLeastOneElementOfType(OrderOutcome.Queued.class);
        }
        assertThat(stage.count("select count(*) from lecture_order where place is not null"))
                .isEqualTo(4);
    }

    @Test
    void who_waits_moves_up_when_the_lecturer_has_no_time() {
        lectures.lecturer(teacher, 1);
        long mine = offered(li, first, FIRST);
        long theirs = ((OrderOutcome.Queued) place(zhao, second, FIRST.plusDays(1)))
                .order()
                .id();
        assertThat(stage.told(zhao)).isEmpty();
        assertThat(answer.decline(act(teacher), mine, "出差")).isInstanceOf(OrderOutcome.Declined.class);
        assertThat(stage.told(li)).last().asString().contains("时间不便（出差）");
        assertThat(status(theirs)).isEqualTo("OFFERED");
        assertThat(stage.told(zhao)).singleElement().asString().contains("有了空位");
        assertThat(stage.told(teacher)).hasSize(2);
        assertThat(acts(theirs)).containsExactly("placed WAITING", "moved-up OFFERED");
    }

    @Test
    void another_day_is_held_until_the_branch_has_answered() {
        long order = offered(li, first, FIRST);
        assertThat(answer.propose(act(teacher), order, LocalDate.of(2026, 11, 20)))
                .isInstanceOf(OrderOutcome.BadDay.class);
        assertThat(answer.propose(act(teacher), order, FIRST.plusDays(3))).isInstanceOf(OrderOutcome.Proposed.class);
        offered(zhao, second, FIRST);
        assertThat(place(zhao, second, FIRST.plusDays(3))).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(decide.decide(act(zhao), order, true)).isInstanceOf(OrderOutcome.NotYours.class);
        assertThat(decide.decide(act(li), order, true)).isInstanceOf(OrderOutcome.Accepted.class);
        assertThat(decide.decide(act(li), order, false)).isInstanceOf(OrderOutcome.Settled.class);
        assertThat(stage.told(teacher)).last().asString().contains("同意改在12月4日(周五)");
    }

    @Test
    void either_side_may_withdraw_and_the_other_hears_why() {
        scene.meeting(first);
        long order = offered(li, first, FIRST);
        answer.accept(act(teacher), order);
        assertThat(withdraw.withdraw(act(zhao), order, "")).isInstanceOf(OrderOutcome.NotYours.class);
        assertThat(withdraw.withdraw(act(teacher), order, "住院")).isInstanceOf(OrderOutcome.Withdrawn.class);
        assertThat(stage.told(li)).last().asString().contains("因故不能", "住院");
        assertThat(stage.count("select count(*) from agenda_item")).isZero();
        long again = offered(li, first, FIRST);
        assertThat(withdraw.withdraw(act(teacher), again, "x")).isInstanceOf(OrderOutcome.Settled.class);
        withdraw.withdraw(act(li), again, "活动改期");
        assertThat(stage.told(teacher)).last().asString().contains("取消了", "活动改期");
        assertThat(stage.count("select count(*) from open_question where kind like 'TALK%' and closes_at > now()"))
                .isZero();
    }

    @Test
    void a_talk_counts_with_the_signed_roll_and_is_rated_once() {
        Meeting meeting = scene.meeting(first);
        Member zhang = stage.member(first, "zhang", "张三");
        scene.expect(meeting, li, AttendanceStatus.PRESENT);
        scene.expect(meeting, zhang, AttendanceStatus.ABSENT);
        long order = offered(li, first, FIRST);
        answer.accept(act(teacher), order);
        clock.set("2026-12-01", "17:05");
        tend.run(clock.instant());
        assertThat(status(order)).isEqualTo("ACCEPTED");
        stage.execute("update meeting set status = 'CONFIRMED' where id = ?", meeting.id());
        tend.run(clock.instant());
        tend.run(clock.instant());
        assertThat(stage.told(li).stream().filter(told -> told.contains("这次微党课怎么样")))
                .hasSize(1);
        assertThat(rate.rate(act(li), order, 1))
                .isInstanceOfSatisfying(
                        OrderOutcome.Rated.class,
                        rated -> assertThat(rated.order().present()).isEqualTo(1));
        assertThat(rate.rate(act(li), order, 3)).isInstanceOf(OrderOutcome.Settled.class);
        rate.add(act(li), order, "讲得生动");
        assertThat(stage.rows("select feedback, feedback_words from lecture_order"))
                .containsExactly(Map.of("feedback", 1, "feedback_words", "讲得生动"));
    }

    @Test
    void time_ends_what_nobody_answered_and_follows_meetings() {
        long order = offered(li, first, FIRST);
        answer.accept(act(teacher), order);
        long draft = (Long) stage.rows("select id from meeting").get(0).get("id");
        stage.execute("update meeting set status = 'CANCELLED' where id = ?", draft);
        tend.run(clock.instant());
        tend.run(clock.instant());
        assertThat(stage.told(teacher).stream().filter(told -> told.contains("还没有去处")))
                .hasSize(1);
        Meeting meeting = scene.meeting(first);
        tend.run(clock.instant());
        assertThat(stage.count("select meeting_id from agenda_item")).isEqualTo((int) meeting.id());
        long silent = offered(zhao, second, FIRST.plusDays(1));
        clock.set(beijing("2026-12-02", "09:05"));
        tend.run(clock.instant());
        assertThat(status(silent)).isEqualTo("LAPSED");
    }

    @Test
    void a_lecturer_without_the_tag_or_from_elsewhere_is_not_offered() {
        Org county = stage.org(null, OrgKind.COMMITTEE, "邻县党委");
        Org away = stage.org(county, OrgKind.BRANCH, "邻县支部");
        Member other = stage.secretary(away, "qian", "钱书记");
        assertThat(place(other, away, FIRST)).isInstanceOf(OrderOutcome.NoLecturer.class);
        assertThat(place(li, second, FIRST)).isInstanceOf(OrderOutcome.NotYours.class);
        stage.execute("delete from role_grant where role = 'LECTURER'");
        assertThat(place(li, first, FIRST)).isInstanceOf(OrderOutcome.NoLecturer.class);
        assertThat(place(li, first, LocalDate.of(2026, 11, 23))).isInstanceOf(OrderOutcome.BadDay.class);
    }

    @Test
    void a_lecturer_sets_the_talks_of_a_month_and_who_waits_moves_up() {
        lectures.lecturer(teacher, 1);
        offered(li, first, FIRST);
        long waiting = ((OrderOutcome.Queued) place(zhao, second, FIRST.plusDays(1)))
                .order()
                .id();
        assertThat(capacity.of(teacher.id(), clock.instant()))
                .hasValueSatisfying(view -> assertThat(view.months()).containsExactly(new MonthTalks(FIRST, 1, 1)));
        clock.set("2026-11-23", "22:30");
        assertThat(capacity.set(act(teacher), 3))
                .hasValueSatisfying(view -> assertThat(view.months()).containsExactly(new MonthTalks(FIRST, 2, 0)));
        assertThat(status(waiting)).isEqualTo("OFFERED");
        assertThat(hours("%:up:%")).containsExactly("24 08");
        assertThat(capacity.set(act(teacher), 1)).isPresent();
        clock.set("2026-11-24", "09:05");
        answer.decline(act(teacher), waiting, "出差");
        assertThat(place(zhao, second, FIRST.plusDays(5))).isInstanceOf(OrderOutcome.Queued.class);
        assertThat(capacity.set(act(teacher), 0)).isPresent();
        assertThat(place(zhao, second, FIRST.plusDays(6))).isInstanceOf(OrderOutcome.NoLecturer.class);
        assertThat(capacity.set(act(li), 2)).isEmpty();
        assertThat(stage.rows("select subject_id from audit_log where act = 'lecture.capacity'"))
                .hasSize(3);
    }

    @Test
    void a_lecturer_who_gives_fewer_talks_gets_no_new_one_until_there_are_fewer() {
        lectures.lecturer(teacher, 3);
        long held = offered(li, first, FIRST);
        offered(li, first, FIRST.plusDays(1));
        offered(li, first, FIRST.plusDays(2));
        capacity.set(act(teacher), 2);
        answer.decline(act(teacher), held, "出差");
        assertThat(place(zhao, second, FIRST.plusDays(7))).isInstanceOf(OrderOutcome.Queued.class);
    }

    @Test
    void two_secretaries_of_a_branch_at_once_order_one_talk_for_a_day() throws Exception {
        Member sun = stage.secretary(first, "sun", "孙副书记");
        long other = lectures.lecturer(stage.member(second, "qian", "钱老师"), 2);
        for (int month = 1; month <= 4; month++) {
            LocalDate day = LocalDate.of(2027, month, 6);
            assertThat(together(() -> place(li, first, day, lecturer), () -> place(sun, first, day, other)))
                    .hasAtLeastOneElementOfType(OrderOutcome.Offered.class)
                    .hasAtLeastOneElementOfType(OrderOutcome.Already.class);
        }
    }

    @Test
    void who_moves_up_at_midnight_hears_it_in_the_morning() {
        lectures.lecturer(teacher, 1);
        offered(li, first, FIRST);
        place(zhao, second, FIRST.plusDays(8));
        clock.set(beijing("2026-12-01", "00:01"));
        tend.run(clock.instant());
        assertThat(hours("order:%")).containsOnly("01 08", "23 09");
        assertThat(hours("%:up:%")).containsExactly("01 08");
    }

    @Test
    void a_lecturer_who_has_done_nothing_yet_can_be_ordered() {
        stage.execute("delete from lecturer");
        assertThat(place(li, first, FIRST)).isInstanceOf(OrderOutcome.Offered.class);
    }

    @Test
    void when_the_lecturer_lectures_no_more_the_branch_hears_it_while_there_is_time() {
        scene.meeting(first);
        long order = offered(li, first, FIRST);
        answer.accept(act(teacher), order);
        stage.execute("delete from role_grant where role = 'LECTURER'");
        tend.run(clock.instant());
        tend.run(clock.instant());
        assertThat(status(order)).isEqualTo("WITHDRAWN");
        assertThat(stage.told(li)).last().asString().contains("不再担任微党课讲师", "预约党课");
        assertThat(stage.count("select count(*) from agenda_item")).isZero();
    }

    private List<String> hours(String occasion) {
        return stage
                .rows(
                        "select to_char(not_before at time zone 'Asia/Shanghai', 'DD HH24') as hour from outbox_message"
                                + " where occasion like ? order by id",
                        occasion)
                .stream()
                .map(row -> String.valueOf(row.get("hour")))
                .toList();
    }

    private OrderOutcome place(Member by, Org branch, LocalDate day) {
        return place(by, branch, day, null);
    }

    private OrderOutcome place(Member by, Org branch, LocalDate day, @Nullable Long whom) {
        return place.place(act(by), new PlaceOrder.Wish(branch.id(), topic, day, whom));
    }

    private long offered(Member by, Org branch, LocalDate day) {
        OrderOutcome outcome = place(by, branch, day, lecturer);
        assertThat(outcome).isInstanceOf(OrderOutcome.Offered.class);
        return ((OrderOutcome.Offered) outcome).order().id();
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.WORD, clock.instant());
    }

    private String status(long order) {
        return (String) stage.rows("select status from lecture_order where id = ?", order)
                .get(0)
                .get("status");
    }

    private List<String> acts(long order) {
        return stage
                .rows("select act, to_status from lecture_order_event where order_id = ? order by id", order)
                .stream()
                .map(row -> row.get("act") + " " + row.get("to_status"))
                .toList();
    }

    private static List<OrderOutcome> together(Callable<OrderOutcome> one, Callable<OrderOutcome> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<OrderOutcome> first = threads.submit(() -> started(start, one));
            Future<OrderOutcome> second = threads.submit(() -> started(start, other));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }

    private static OrderOutcome started(CyclicBarrier start, Callable<OrderOutcome> work) throws Exception {
        start.await();
        return work.call();
    }
}
