package cn.zhibu.domain.lecture.library;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.library.ShownClip;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ClipDigestIT extends DomainIT {

    @Autowired
    private LectureScene lectures;

    @Autowired
    private ClipLibrary library;

    @Autowired
    private SendClipDigests digests;

    @Autowired
    private DeliverOutbox outbox;

    @Autowired
    private RecallClip recall;

    @Autowired
    private PushedCards cards;

    @Autowired
    private TransactionTemplate transaction;

    private Org committee;
    private Org first;
    private Org second;
    private Member zhang;
    private Member wai;
    private Member upper;
    private long lecturer;
    private long history;
    private long letter;
    private long flag;

    @BeforeEach
    void people() {
        committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        first = stage.org(committee, OrgKind.BRANCH, "第一支部");
        second = stage.org(committee, OrgKind.BRANCH, "第二支部");
        upper = stage.member(committee, "shangji", "上级");
        stage.grant(upper, committee, Role.UPPER_ADMIN);
        zhang = stage.member(first, "zhang", "张三");
        wai = stage.member(second, "wai", "外人");
        lecturer = lectures.lecturer(stage.member(first, "wang", "王老师"), 2);
        history = lectures.topic("党史故事");
        letter = lectures.clip(lecturer, "一封家书", history, first);
        clock.advance(Duration.ofMinutes(1));
        flag = lectures.clip(lecturer, "半条被子 100%", lectures.topic("身边榜样"), committee);
    }

    @Test
    void the_library_shows_each_person_the_own_audience_and_finds_by_any_word() {
        assertThat(titles(zhang, "")).containsExactly("半条被子 100%", "一封家书");
        assertThat(titles(wai, "")).containsExactly("半条被子 100%");
        assertThat(titles(zhang, "家书")).containsExactly("一封家书");
        assertThat(titles(zhang, "党史 王老师")).containsExactly("一封家书");
        assertThat(titles(zhang, "100%")).containsExactly("半条被子 100%");
        assertThat(titles(zhang, "%")).hasSize(1);
        assertThat(titles(zhang, "_\\")).isEmpty();
        Org county = stage.org(null, OrgKind.COMMITTEE, "邻县党委");
        Member other = stage.member(stage.org(county, OrgKind.BRANCH, "邻县支部"), "lin", "邻人");
        stage.execute("update clip_version set audience_org = null");
        assertThat(titles(other, "")).isEmpty();
        assertThat(titles(wai, "")).hasSize(2);
    }

    @Test
    void each_person_hears_of_each_clip_once_in_one_card_inside_the_window() {
        stage.member(first, null, "没有企微", Standing.FULL);
        clock.set("2026-12-09", "09:05");
        assertThat(digests.run(clock.instant())).isZero();
        clock.set("2026-12-10", "12:37");
        assertThat(digests.run(clock.instant())).isEqualTo(4);
        assertThat(digests.run(clock.instant())).isZero();
        assertThat(stage.told(zhang)).singleElement().asString().contains("一封家书", "半条被子", "/m/clips/" + letter);
        assertThat(stage.told(wai)).singleElement().asString().contains("半条被子").doesNotContain("一封家书");
        java.sql.Timestamp when = (java.sql.Timestamp)
                stage.rows("select not_before from outbox_message").get(0).get("not_before");
        assertThat(Beijing.time(when.toInstant())).isBetween(LocalTime.of(14, 2), LocalTime.of(14, 13));
        clock.set("2027-01-11", "09:05");
        assertThat(digests.run(clock.instant())).isZero();
        long fresh = lectures.clip(lecturer, "新课", history, null);
        assertThat(digests.run(clock.instant())).isEqualTo(4);
        assertThat(stage.told(zhang))
                .last()
                .asString()
                .contains("/m/clips/" + fresh)
                .doesNotContain("一封家书");
        assertThat(stage.count("select count(*) from branch_reach where kind = 'PUSH'"))
                .isEqualTo(6);
    }

    @Test
    void a_root_may_choose_weeks_or_nothing_and_a_person_the_daily_digest() {
        stage.execute("update member set digest = true where id = ?", zhang.id());
        stage.execute("update member set reply_style = 'TEXT' where id = ?", wai.id());
        stage.execute(
                "insert into org_setting (org_id, name, setting) values (?, 'lecture.digest', 'off')", committee.id());
        clock.set("2026-11-26", "09:05");
        assertThat(digests.run(clock.instant())).isZero();
        stage.execute("update org_setting set setting = 'weekly'");
        digests.run(clock.instant());
        assertThat(stage.rows("select state, reason from outbox_message where member_id = ?", zhang.id()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("state", "CANCELLED").containsEntry("reason", "并入每日汇总"));
        assertThat(stage.rows("select words from digest_line where member_id = ?", zhang.id())
                        .toString())
                .contains("新的微党课 2 节：半条被子 100%、一封家书");
        assertThat(stage.told(wai)).singleElement().asString().startsWith("支部新增微党课");
    }

    @Test
    void a_recalled_clip_takes_its_cards_back_for_a_day_and_the_others_come_again() {
        clock.set("2026-12-10", "09:05");
        digests.run(clock.instant());
        outbox.run();
        assertThat(messenger.bodies()).isNotEmpty();
        clock.advance(Duration.ofHours(23));
        assertThat(recall.recall(act(zhang), letter, "x")).isInstanceOf(RecallClip.Outcome.Refused.class);
        assertThat(recall.recall(act(upper), letter, "需核实"))
                .isEqualTo(recalled(stage.count("select count(*) from outbox_call where action = 'SEND'"), false));
        int sent = messenger.bodies().size();
        outbox.run();
        assertThat(messenger.bodies().subList(sent, messenger.bodies().size()))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).startsWith("recall {\"msgid\""));
        assertThat(titles(zhang, "")).containsExactly("半条被子 100%");
        assertThat(stage.rows("select act, reason from clip_event where clip_id = ?", letter)
                        .toString())
                .contains("recalled", "需核实");
        clock.set("2027-01-11", "09:05");
        digests.run(clock.instant());
        assertThat(stage.told(zhang)).last().asString().contains("半条被子").doesNotContain("一封家书");
    }

    @Test
    void after_a_day_nothing_is_recalled_but_the_page() {
        clock.set("2026-12-10", "09:05");
        digests.run(clock.instant());
        outbox.run();
        clock.set(beijing("2026-12-12", "09:05"));
        assertThat(recall.recall(act(upper), flag, "过时")).isEqualTo(recalled(0, true));
        assertThat(recall.recall(act(upper), letter, "过时")).isEqualTo(recalled(0, true));
        assertThat(titles(zhang, "")).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        long fresh = lectures.clip(lecturer, "还没有告诉过谁", history, first);
        assertThat(recall.recall(act(upper), fresh, "x")).isEqualTo(recalled(0, false));
    }

    @Test
    void a_clip_taken_down_while_its_cards_are_being_written_takes_them_back() throws Exception {
        clock.set("2026-12-10", "09:05");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<RecallClip.Outcome> taken = transaction.execute(status -> {
                assertThat(digests.run(clock.instant())).isEqualTo(4);
                Future<RecallClip.Outcome> down = other.submit(() -> recall.recall(act(upper), flag, "需核实"));
                Awaitility.await()
                        .until(() -> down.isDone()
                                || stage.count(
                                                "select count(*) from pg_stat_activity where datname = current_database()"
                                                        + " and wait_event_type = 'Lock'")
                                        == 1);
                return down;
            });
            assertThat(Objects.requireNonNull(taken).get()).isEqualTo(recalled(0, false));
        } finally {
            other.shutdown();
        }
        assertThat(stage.count("select count(*) from outbox_message where state = 'WAITING'"))
                .isZero();
    }

    @Test
    void a_card_on_its_way_when_its_clip_is_taken_down_is_recalled_when_it_has_arrived() {
        clock.set("2026-12-10", "09:05");
        digests.run(clock.instant());
        stage.execute("update outbox_message set state = 'CALLED' where state = 'WAITING'");
        assertThat(recall.recall(act(upper), flag, "需核实")).isEqualTo(recalled(0, true));
        stage.execute("update outbox_message set state = 'WAITING' where state = 'CALLED'");
        outbox.run();
        clock.advance(Duration.ofMinutes(3));
        assertThat(cards.recallLate(clock.instant())).isPositive();
        assertThat(cards.recallLate(clock.instant())).isZero();
    }

    @Test
    void who_has_read_of_a_clip_in_the_daily_digest_does_not_hear_of_it_again() {
        stage.execute("update member set digest = true where id = ?", zhang.id());
        clock.set("2026-12-10", "09:05");
        digests.run(clock.instant());
        outbox.run();
        stage.execute("update digest_line set sent_at = now()");
        clock.advance(Duration.ofHours(10));
        recall.recall(act(upper), letter, "需核实");
        stage.execute("delete from digest_line");
        clock.set("2027-01-11", "09:05");
        digests.run(clock.instant());
        assertThat(stage.count("select count(*) from digest_line")).isZero();
        assertThat(stage.told(wai)).hasSize(2);
    }

    private static RecallClip.Outcome recalled(int cards, boolean tooLate) {
        return new RecallClip.Outcome.Recalled(new PushedCards.Recalled(cards, tooLate));
    }

    private List<String> titles(Member member, String words) {
        return library.search(member.id(), words).stream().map(ShownClip::title).toList();
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.WORD, clock.instant());
    }
}
