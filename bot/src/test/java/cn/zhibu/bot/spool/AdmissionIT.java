package cn.zhibu.bot.spool;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.member.Member;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdmissionIT extends OutageIT {

    private static final String SLOWER = "您的消息较多，请稍等一分钟再发送；签到不受影响。";

    @Autowired
    DataSource sql;

    @Test
    void the_twenty_first_message_in_a_minute_hears_a_polite_sentence_and_changes_nothing() {
        IntStream.range(0, 20)
                .forEach(
                        i -> assertThat(heard(wordXml("zhangsan", "帮助")).text()).isNotEqualTo(SLOWER));
        assertThat(heard(wordXml("zhangsan", "参加")).text()).isEqualTo(SLOWER);
        assertThat(heard(wordXml("ZhangSan", "参加")).text()).isEqualTo(SLOWER);
        assertThat(acts(zhang)).isEmpty();
        assertThat(heard(wordXml("wangwu", "参加")).text())
                .as("others are not held up")
                .isNotEqualTo(SLOWER);
        clock.advance(Duration.ofMinutes(1));
        assertThat(heard(wordXml("zhangsan", "参加")).text()).isNotEqualTo(SLOWER);
        assertThat(acts(zhang)).containsExactly("receipt.join");
    }

    @Test
    void who_taps_too_fast_keeps_the_card_and_is_told_once() {
        IntStream.range(0, 20).forEach(i -> heard(tapXml("zhangsan", "join/" + meeting.id())));
        Answer answer = heard(tapXml("zhangsan", "leave/" + meeting.id()));
        heard(tapXml("zhangsan", "leave/" + meeting.id()));
        assertThat(answer.label()).isNull();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> stage.told(zhang).stream()
                                .filter(told -> told.contains(SLOWER))
                                .count()
                        == 1);
    }

    @Test
    void a_check_in_is_always_taken() {
        stage.execute("update meeting set button_checkin = true");
        clock.set(beijing("2026-12-01", "15:02"));
        IntStream.range(0, 30).forEach(i -> heard(wordXml("zhangsan", "帮助")));
        assertThat(heard(tapXml("zhangsan", "checkin/" + meeting.id())).label()).isEqualTo("已签到 15:02");
    }

    @Test
    void check_ins_pass_while_every_ordinary_worker_and_every_page_is_held() throws Exception {
        stage.execute("update meeting set button_checkin = true");
        clock.set(beijing("2026-12-01", "15:02"));
        List<Member> people = IntStream.range(0, 50)
                .mapToObj(i -> stage.member(branch, "p" + i, "党员" + i))
                .toList();
        scene.expect(meeting, people.toArray(Member[]::new));
        List<Connection> pages = new ArrayList<>();
        List<CompletableFuture<Answer>> held = new ArrayList<>();
        try (Connection reporter = sql.getConnection();
                Statement statement = reporter.createStatement()) {
            reporter.setAutoCommit(false);
            statement.execute("lock table makeup_task in access exclusive mode");
            pages.add(sql.getConnection());
            pages.add(sql.getConnection());
            // more than there are workers: each waits for the table
            people.subList(0, 12)
                    .forEach(person -> held.add(delivered(wordXml(String.valueOf(person.wecomUserid()), "补学"))));
            long start = System.nanoTime();
            List<CompletableFuture<Answer>> taps = people.stream()
                    .map(person -> delivered(tapXml(String.valueOf(person.wecomUserid()), "checkin/" + meeting.id())))
                    .toList();
            for (CompletableFuture<Answer> tap : taps) {
                assertThat(tap.get(5, TimeUnit.SECONDS).label()).isEqualTo("已签到 15:02");
            }
            figure("admission.checkins.while.all.workers.held.ms", (System.nanoTime() - start) / 1_000_000);
            assertThat(held).noneMatch(CompletableFuture::isDone);
            reporter.rollback();
        } finally {
            for (Connection page : pages) {
                page.close();
            }
        }
        for (CompletableFuture<Answer> answer : held) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isNotNull();
        }
    }
}
