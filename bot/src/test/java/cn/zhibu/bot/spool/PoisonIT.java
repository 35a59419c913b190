package cn.zhibu.bot.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.RetryEvents;
import cn.zhibu.mapper.member.Role;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;

/** A genuine event that always fails: here because the database refuses the row it needs. */
class PoisonIT extends OutageIT {

    private static final Answer LATER = Answer.done("已收到", "已收到，稍后确认");

    @Autowired
    RetryEvents retries;

    @Autowired
    InboxMetrics metrics;

    @AfterEach
    void mend() {
        mended();
    }

    @Test
    void an_event_that_always_fails_is_kept_tried_again_and_parked_while_others_go_on() {
        broken();
        String poison = tapXml("zhangsan", "join/" + meeting.id());
        assertThat(heard(poison)).isEqualTo(LATER);
        assertThat(heard(poison)).as("a redelivery changes nothing").isEqualTo(LATER);
        assertThat(heard(tapXml("wangwu", "join/" + meeting.id())).label()).contains("参加");
        for (int minutes : List.of(0, 1, 4, 9, 16)) {
            clock.advance(Duration.ofMinutes(minutes));
            retries.run();
            retries.run();
        }
        Map<String, Object> row = stage.rows("select * from parked_event").get(0);
        assertThat(row.get("attempts")).isEqualTo(5);
        assertThat(row.get("parked_at")).isNotNull();
        assertThat(row.get("fault").toString())
                .contains("DataIntegrityViolation")
                .doesNotContain("zhangsan");
        assertThat(row.values().toString()).doesNotContain("join/").doesNotContain("zhangsan");
        Health told = health.health();
        assertThat(told.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(told.getDetails()).containsEntry("parked", 1);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        assertThat(registry.get("zhibu.inbox.parked").gauge().value()).isEqualTo(1);
    }

    @Test
    void the_operator_sees_it_without_its_words_and_lets_it_be_tried_again() {
        stage.grant(secretary, branch, Role.SYSTEM_ADMIN);
        assertThat(heard(wordXml("lijianguo", "滞留消息")).text()).isEqualTo("目前没有滞留消息。");
        parked();
        assertThat(heard(wordXml("lijianguo", "滞留消息")).text())
                .contains("滞留消息 1 条", "1 Tap 11月30日", "试过5次", "DataIntegrityViolation")
                .doesNotContain("zhangsan", "join");
        assertThat(heard(wordXml("lijianguo", "重放 9")).text()).contains("没有编号为 9");
        assertThat(heard(wordXml("zhangsan", "重放 1")).text()).doesNotContain("将重新处理");
        mended();
        assertThat(heard(wordXml("lijianguo", "重放 1")).text()).contains("1 号消息将重新处理");
        retries.run();
        assertThat(acts(zhang)).containsExactly("receipt.join");
        assertThat(stage.told(zhang)).singleElement().asString().contains("的操作已处理");
        assertThat(stage.rows("select * from parked_event")).isEmpty();
    }

    @Test
    void one_that_ends_the_process_at_each_try_is_parked_as_well() {
        broken();
        heard(tapXml("zhangsan", "join/" + meeting.id()));
        mended();
        // five claims that were never followed by anything
        stage.execute(
                "update parked_event set attempts = 5, next_attempt_at = ?", java.sql.Timestamp.from(clock.instant()));
        retries.run();
        assertThat(stage.rows("select 1 from parked_event where parked_at is not null"))
                .hasSize(1);
        assertThat(acts(zhang)).isEmpty();
    }

    @Test
    void a_spooled_event_that_fails_is_parked_and_the_others_go_on() {
        broken();
        spool.add("zhang", keeping(tapXml("zhangsan", "join/" + meeting.id())));
        spool.add("wang", keeping(tapXml("wangwu", "join/" + meeting.id())));
        awaitDrained();
        assertThat(acts(wang)).containsExactly("receipt.join");
        assertThat(stage.rows("select 1 from parked_event")).hasSize(1);
    }

    @Test
    void the_seal_refuses_another_key_and_a_changed_event() {
        EventSeal seal = new EventSeal(OutageApplication.key("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
        EventSeal other = new EventSeal(OutageApplication.key("AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
        String sealed = seal.seal("<xml>签到</xml>");
        assertThat(seal.open(sealed)).isEqualTo("<xml>签到</xml>");
        assertThat(seal.seal("<xml>签到</xml>")).isNotEqualTo(sealed);
        assertThat(seal.tag("zhangsan")).isEqualTo(seal.tag("zhangsan")).isNotEqualTo(other.tag("zhangsan"));
        assertThatThrownBy(() -> other.open(sealed)).hasMessageContaining("another ZHIBU_DATA_KEY");
        char changed = sealed.charAt(40) == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> seal.open(sealed.substring(0, 40) + changed + sealed.substring(41)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void parked() {
        broken();
        heard(tapXml("zhangsan", "join/" + meeting.id()));
        stage.execute(
                "update parked_event set attempts = 4, next_attempt_at = ?", java.sql.Timestamp.from(clock.instant()));
        retries.run();
    }

    private void broken() {
        stage.execute(
                "alter table attendance_event add constraint poison check (member_id <> " + zhang.id() + ") not valid");
    }

    private void mended() {
        stage.execute("alter table attendance_event drop constraint if exists poison");
    }
}
