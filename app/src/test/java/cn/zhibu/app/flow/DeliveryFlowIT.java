package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The platform delivers twice, answers badly or not at all: one row, the same answer, one message. */
class DeliveryFlowIT {

    private final Cast cast = House.cast();
    private final Faults faults = cast.theatre().sandbox().faults();

    @BeforeEach
    @AfterEach
    void calm() {
        cast.theatre().calm();
    }

    @Test
    void the_same_word_delivered_twice_hears_the_same_and_makes_one_row() {
        cast.noticed();
        faults.nextCallback(CallbackFault.DUPLICATE);
        same(cast.zhang().say("1"));
        assertThat(cast.acts("张三")).containsExactly("receipt.join");
        faults.nextCallback(CallbackFault.DUPLICATE);
        same(cast.zhang().say("0"));
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
        assertThat(cast.acts("张三")).hasSize(2);
    }

    @Test
    void the_same_tap_delivered_twice_hears_the_same_and_makes_one_row() {
        cast.noticed();
        faults.nextCallback(CallbackFault.DUPLICATE);
        same(cast.liu().tap("参加"));
        assertThat(cast.acts("刘芳")).containsExactly("receipt.join");
    }

    @Test
    void an_answer_that_came_too_late_is_given_again() {
        cast.noticed();
        faults.nextCallback(CallbackFault.LATE_SUCCESS);
        Exchange late = cast.zhang().say("1");
        assertThat(late.replyText()).contains("已登记您参加");
        same(late);
        assertThat(cast.acts("张三")).containsExactly("receipt.join");
        faults.nextCallback(CallbackFault.LATE_SUCCESS);
        same(cast.secretary().say("通知 " + cast.spoken(cast.tomorrow()) + " 10:00 二楼 另一次学习"));
        cast.stage().settle();
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from meeting where topic = '另一次学习' and org_id ="
                                        + " (select id from org where name = ?)",
                                cast.branch()))
                .isEqualTo(1);
    }

    @Test
    void a_forged_or_misdirected_callback_is_refused_and_the_true_one_taken() {
        cast.noticed();
        faults.nextCallback(CallbackFault.BAD_SIGNATURE);
        Exchange forged = cast.zhang().say("1");
        assertThat(forged.attempts().get(0).status()).isNotEqualTo(200);
        assertThat(forged.replyText()).contains("已登记您参加");
        faults.nextCallback(CallbackFault.WRONG_RECEIVER);
        Exchange astray = cast.liu().say("1");
        assertThat(astray.attempts().get(0).status()).isNotEqualTo(200);
        assertThat(cast.acts("刘芳")).containsExactly("receipt.join");
    }

    @Test
    void a_busy_platform_gets_the_notice_again_and_everybody_sees_it_once() {
        oneNoticeAfter(new Fault.Errcode(-1));
    }

    @Test
    void over_the_limit_the_notice_waits_and_everybody_sees_it_once() {
        oneNoticeAfter(new Fault.Errcode(45009));
    }

    @Test
    void a_gateway_that_fails_gets_the_notice_again() {
        oneNoticeAfter(new Fault.BadGateway());
    }

    @Test
    void a_connection_that_hangs_after_the_platform_took_the_notice_makes_no_second_one() {
        oneNoticeAfter(new Fault.Hang(Duration.ofSeconds(1)));
    }

    @Test
    void an_empty_answer_after_the_platform_took_the_notice_makes_no_second_one() {
        oneNoticeAfter(new Fault.EmptyBody());
    }

    @Test
    void a_token_that_died_is_replaced_unnoticed() {
        oneNoticeAfter(new Fault.TokenRevoked());
    }

    @Test
    void who_leaves_the_directory_gets_no_more_messages_and_stays_on_the_old_roll() {
        cast.noticed();
        Phone liu = cast.liu();
        cast.theatre().sandbox().directory().removeMember("l" + cast.number());
        cast.stage().advance(Duration.ofMinutes(2));
        assertThat(cast.one("select active from member where wecom_userid = ?", "l" + cast.number()))
                .isEqualTo("false");
        int seen = Cast.with(liu, "").size();
        cast.orders("改地点 四楼礼堂");
        assertThat(Cast.with(cast.zhang(), "四楼礼堂")).hasSize(1);
        assertThat(Cast.with(liu, "")).hasSize(seen);
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from outbox_message m join member p on p.id = m.member_id where p.wecom_userid = ?"
                                        + " and m.body like '%四楼礼堂%' and m.state <> 'LEFT'",
                                "l" + cast.number()))
                .isZero();
        assertThat(cast.status("刘芳")).isEqualTo("EXPECTED");
    }

    @Test
    void who_enters_the_directory_is_a_member_within_minutes() {
        cast.theatre().sandbox().directory().put(Member.of("new" + cast.number(), "新同志", 1000 + cast.number()));
        cast.stage().advance(Duration.ofMinutes(2));
        cast.noticed();
        assertThat(Cast.with(cast.theatre().phone("new" + cast.number()), "主题党日通知"))
                .hasSize(1);
        assertThat(cast.says(cast.theatre().phone("new" + cast.number()), "1")).contains("已登记您参加");
    }

    @Test
    void while_the_app_answers_slowly_the_platform_gives_up_and_the_next_word_hears_the_outcome() throws SQLException {
        cast.noticed();
        cast.theatre()
                .sandbox()
                .tuning(Tuning.DEFAULT.withDeadline(Duration.ofSeconds(1)).withRetries(1, Duration.ZERO));
        Exchange slow = cast.theatre()
                .holding(
                        "select * from attendance where meeting_id = " + cast.meeting() + " for update",
                        () -> cast.zhang().say("1"));
        assertThat(slow.attempts()).hasSize(2).noneMatch(Attempt::delivered);
        Awaitility.await().untilAsserted(() -> assertThat(cast.acts("张三")).containsExactly("receipt.join"));
        cast.theatre().calm();
        assertThat(cast.says(cast.zhang(), "参加")).contains("已于");
        assertThat(cast.acts("张三")).containsExactly("receipt.join");
    }

    private void oneNoticeAfter(Fault fault) {
        cast.orders("通知 " + cast.spoken(cast.tomorrow()) + " 15:00 三楼会议室 学习全会精神");
        faults.next("message/send", fault, 2);
        cast.secretary().say("1");
        cast.stage().settle();
        cast.stage().at(cast.today().toString(), "11:00");
        for (String person : FlowDirectory.people(cast.number())) {
            assertThat(Cast.with(cast.theatre().phone(person), "主题党日通知"))
                    .as(person)
                    .hasSize(1);
        }
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from outbox_message where meeting_id = ? and kind = 'NOTICE'"
                                        + " and state <> 'SENT'",
                                cast.meeting()))
                .isZero();
    }

    private static void same(Exchange exchange) {
        assertThat(exchange.attempts()).hasSize(2);
        assertThat(exchange.attempts().get(0).reply())
                .isNotNull()
                .isEqualTo(exchange.attempts().get(1).reply());
    }
}
