package cn.zhibu.bot.inbox;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.checkin.SigninCodes;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CheckInFlushIT extends BranchIT {

    private static final List<String> TABLES = List.of(
            "select * from attendance order by id",
            "select * from attendance_event order by id",
            "select * from signin_try order by member_id",
            "select * from conversation_state order by member_id",
            "select * from open_question order by id",
            "select * from leave_request order by id",
            "select occasion, member_id, body, state, reason from outbox_message where occasion not like 'tap:%' order by id",
            "select id, taps from member order by id",
            "select kind, received_at, label, words, more from inbound_event order by words, kind");

    @Autowired
    private CheckInFlush flush;

    @Autowired
    private Lanes lanes;

    @Autowired
    private SigninCodes codes;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        stage.execute("update meeting set button_checkin = true");
        clock.set(beijing("2026-12-01", "15:12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tap", "签到 %s", "打卡%s", "%s", "签到：%s", "wrong"})
    void a_batch_leaves_the_rows_and_says_the_words_that_each_event_alone_does(String how) {
        List<Answer> alone = events(how).stream().map(reception::receive).toList();
        List<List<Map<String, Object>>> rows = rows();
        stage.clear();
        publish();
        open();
        assertThat(flushed(events(how))).isEqualTo(alone);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void the_code_that_a_dialogue_waits_for_ends_the_dialogue() {
        say("zhangsan", "通知");
        say("zhangsan", "请假");
        stage.execute("update meeting set button_checkin = false");
        assertThat(say("wangwu", "签到")).startsWith("请回复会场公布的");
        assertThat(flushed(List.of(text("wangwu", code()))).get(0).text()).startsWith("签到成功");
        assertThat(stage.rows("select dialogue from conversation_state where member_id = ?", wang.id()))
                .singleElement()
                .isEqualTo(java.util.Collections.singletonMap("dialogue", null));
    }

    @Test
    void one_event_delivered_twice_in_a_batch_is_one_claim_and_one_answer() {
        Inbound tap = tapped("zhangsan", "checkin/" + meeting.id());
        List<Answer> answers = flushed(List.of(tap, tap));
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(acts(zhang)).containsExactly("checkin.claim");
        assertThat(flushed(List.of(tap))).containsExactly(answers.get(0));
        assertThat(reception.receive(tap)).isEqualTo(answers.get(0));
    }

    @Test
    void one_event_in_batches_at_the_same_moment_is_one_claim_and_one_answer() {
        List<Inbound> events = events("tap");
        List<List<Answer>> answers =
                IntStream.range(0, 8).parallel().mapToObj(i -> flushed(events)).toList();
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(acts(zhang)).containsExactly("checkin.claim");
        assertThat(acts(wang)).containsExactly("checkin.claim");
    }

    @Test
    void a_second_tap_in_the_batch_keeps_the_first_time() {
        List<Answer> answers = flushed(
                List.of(tapped("zhangsan", "checkin/" + meeting.id()), tapped("zhangsan", "checkin/" + meeting.id())));
        assertThat(answers).extracting(Answer::label).containsExactly("已签到 15:12", "已于15:12签到");
        assertThat(acts(zhang)).containsExactly("checkin.claim");
    }

    @Test
    void a_wrong_code_and_then_the_right_one_are_taken_in_this_order() {
        stage.execute("update meeting set button_checkin = false");
        List<Answer> answers =
                flushed(List.of(text("zhangsan", "签到 " + wrong()), text("wangwu", code()), text("zhangsan", code())));
        assertThat(answers.get(0).text()).contains("还可再试 4 次");
        assertThat(answers.get(1).text()).startsWith("签到成功");
        assertThat(answers.get(2).text()).startsWith("签到成功");
        assertThat(stage.rows("select wrong from signin_try where member_id = ?", zhang.id()))
                .containsExactly(Map.of("wrong", 1));
    }

    @Test
    void an_event_that_cannot_be_stored_sinks_no_other() {
        Inbound poison = new Inbound.Tap(
                origin("zhangsan", "k".repeat(161)),
                "checkin/" + meeting.id(),
                "t",
                "c",
                "button_interaction",
                Map.of());
        List<CompletableFuture<Answer>> answers =
                taken(List.of(tapped("wangwu", "checkin/" + meeting.id()), poison, text("nobody", "签到 " + code())));
        assertThat(heard(answers.get(0)).label()).isEqualTo("已签到 15:12");
        assertThatThrownBy(() -> answers.get(1).get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(heard(answers.get(2)).text()).startsWith("您好，您还不在本单位");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(acts(wang)).containsExactly("checkin.claim");
    }

    @Test
    void fifty_taps_of_one_person_through_the_lane_are_one_claim() {
        List<Answer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> lanes.take(tapped("zhangsan", "checkin/" + meeting.id())))
                .toList()
                .stream()
                .map(CheckInFlushIT::heard)
                .toList();
        assertThat(answers).extracting(Answer::label).containsOnly("已签到 15:12", "已于15:12签到");
        assertThat(acts(zhang)).containsExactly("checkin.claim");
    }

    @Test
    void a_full_lane_refuses_at_once_and_answers_the_others() throws Exception {
        CheckInLane lane = new CheckInLane(flush, 3);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            stage.execute("lock table inbound_event in access exclusive mode");
            for (int i = 0; i < 100 && answers.stream().noneMatch(CompletableFuture::isDone); i++) {
                answers.add(lane.take(signal(tapped("zhangsan", "checkin/" + meeting.id()))));
            }
            assertThat(answers.get(answers.size() - 1)).isCompletedExceptionally();
        });
        assertThatThrownBy(() -> answers.remove(answers.size() - 1).get()).hasCauseInstanceOf(Busy.class);
        lane.destroy();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(heard(answer).label()).isNotNull());
        assertThat(lane.take(signal(tapped("zhangsan", "checkin/" + meeting.id()))))
                .as("closed")
                .isCompletedExceptionally();
    }

    /** One event each of two people, in a meeting that has begun for 12 minutes. */
    private List<Inbound> events(String how) {
        return List.of(event("zhangsan", how), event("wangwu", how));
    }

    private Inbound event(String userid, String how) {
        return switch (how) {
            case "tap" -> tapped(userid, "checkin/" + meeting.id());
            case "wrong" -> text(userid, wrong());
            default -> text(userid, String.format(how, code()));
        };
    }

    private Inbound text(String userid, String words) {
        String key = key();
        return new Inbound.Text(origin(userid, key), key, words);
    }

    private List<Answer> flushed(List<Inbound> events) {
        return taken(events).stream().map(CheckInFlushIT::heard).toList();
    }

    private List<CompletableFuture<Answer>> taken(List<Inbound> events) {
        List<Waiting> batch = events.stream()
                .map(event -> new Waiting(signal(event), new CompletableFuture<>()))
                .toList();
        flush.flush(batch);
        return batch.stream().map(Waiting::answer).toList();
    }

    private static CheckInSignal signal(Inbound event) {
        return CheckInSignal.in(event).orElseThrow();
    }

    private static Answer heard(CompletableFuture<Answer> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private List<List<Map<String, Object>>> rows() {
        return TABLES.stream().map(table -> stage.rows(table)).toList();
    }

    private String code() {
        return codes.current(meeting, clock.instant()).code();
    }

    /** A code of no meeting. */
    private String wrong() {
        return String.format("%04d", (Integer.parseInt(code()) + 1) % 10_000);
    }
}
