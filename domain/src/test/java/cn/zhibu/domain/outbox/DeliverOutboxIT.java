package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DeliverOutboxIT extends DomainIT {

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private FreezeCalls freeze;

    @Autowired
    private OutboxCallMapper calls;

    @Autowired
    private SendCall send;

    @Autowired
    private Pace pace;

    @Autowired
    private TransactionTemplate transaction;

    private Member zhang;
    private Member li;
    private Member paper;

    @BeforeEach
    void people() {
        Org branch = stage.branch("第一党支部");
        zhang = stage.member(branch, "zhangsan", "张三");
        li = stage.member(branch, "lisi", "李四");
        paper = stage.member(branch, null, "赵大爷", cn.zhibu.mapper.member.Standing.FULL);
    }

    @Test
    void equal_contents_share_one_call_and_each_person_has_a_final_state() {
        messenger.next(new Sent.Accepted("m1", "rc1", List.of("lisi"), List.of()));
        tell("通知", zhang, li, paper);
        assertThat(deliver.run()).isEqualTo(1);
        assertThat(messenger.bodies()).singleElement().asString().startsWith("[zhangsan, lisi]");
        assertThat(states()).containsExactly("SENT", "INVALID_USER", "NO_WECOM");
        assertThat(stage.count("select count(*) from outbox_call where response_code = 'rc1' and state = 'SENT'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_hears_the_same_occasion_twice() {
        tell("通知", zhang);
        tell("通知", zhang);
        deliver.run();
        tell("通知", zhang);
        deliver.run();
        assertThat(messenger.bodies()).hasSize(1);
    }

    @Test
    void an_unknown_fate_repeats_the_same_bytes_and_ends_as_uncertain() {
        IntStream.range(0, 7).forEach(i -> messenger.next(new Sent.Unknown("read timed out")));
        tell(message("notice", NoticeKind.NOTICE, Duration.ofHours(5)), zhang);
        deliver.run();
        for (Duration pause : List.of(
                Duration.ofSeconds(15),
                Duration.ofSeconds(45),
                Duration.ofMinutes(4),
                Duration.ofMinutes(15),
                Duration.ofMinutes(40),
                Duration.ofHours(2))) {
            clock.advance(pause);
            deliver.run();
        }
        assertThat(messenger.bodies()).hasSize(7);
        assertThat(messenger.bodies().stream().distinct()).hasSize(1);
        assertThat(states()).containsExactly("UNCERTAIN");
    }

    @Test
    void a_task_id_the_platform_knows_already_means_the_first_try_arrived() {
        messenger.next(new Sent.Unknown("reset"), new Sent.Refused(42014, "task id"));
        tell("通知", zhang);
        deliver.run();
        clock.advance(Duration.ofSeconds(15));
        deliver.run();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void a_busy_platform_is_tried_again_until_the_message_is_too_late() {
        messenger.next(
                new Sent.NotAccepted(45009, "frequency", Duration.ofMinutes(50)),
                new Sent.NotAccepted(45009, "frequency", Duration.ofMinutes(50)));
        tell("通知", zhang);
        deliver.run();
        clock.advance(Duration.ofMinutes(49));
        assertThat(deliver.run()).isZero();
        clock.advance(Duration.ofMinutes(1));
        deliver.run();
        assertThat(states()).containsExactly("EXPIRED");
    }

    @Test
    void what_could_not_leave_in_time_expires_instead_of_coming_late() {
        tell("通知", zhang);
        clock.advance(Duration.ofHours(2));
        assertThat(deliver.run()).isZero();
        assertThat(states()).containsExactly("EXPIRED");
    }

    @Test
    void who_answers_by_text_gets_the_question_as_text() {
        stage.execute("update member set reply_style = ? where id = ?", ReplyStyle.TEXT.name(), zhang.id());
        Content card =
                new Content.Card("通知", "", List.of(), List.of(new Content.Button("参加", "join/1")), null, "回复 1 参加");
        Member asText = stage.find(zhang.id());
        transaction.executeWithoutResult(status -> outbox.tell(List.of(asText, li), message(card)));
        assertThat(stage.told(zhang)).containsExactly("回复 1 参加");
        assertThat(stage.told(li)).singleElement().asString().startsWith("[卡片]");
    }

    @Test
    void a_sender_that_lost_its_lease_writes_nothing() {
        tell("通知", zhang);
        messenger.next(new Sent.Unknown("reset"));
        deliver.run();
        stage.execute(
                "update outbox_call set fence = fence + 1, state = 'SENDING', lease_until = now() + interval '1 hour'");
        clock.advance(Duration.ofHours(1));
        assertThat(deliver.run()).isZero();
        assertThat(stage.count("select count(*) from outbox_call where state = 'SENDING'"))
                .isEqualTo(1);
    }

    @Test
    void after_a_long_stop_what_may_have_arrived_is_not_sent_a_second_time() {
        messenger.next(new Sent.Unknown("read timed out"));
        tell(message("notice", NoticeKind.NOTICE, Duration.ofHours(9)), zhang);
        deliver.run();
        clock.advance(Duration.ofHours(4));
        assertThat(deliver.run()).isZero();
        assertThat(states()).containsExactly("UNCERTAIN");
    }

    @Test
    void a_sender_that_died_on_the_way_leaves_the_same_doubt() {
        tell(message("notice", NoticeKind.NOTICE, Duration.ofHours(9)), zhang);
        messenger.next(new Sent.NotAccepted(0, "refused", Duration.ofSeconds(5)));
        deliver.run();
        // claimed and never heard of again
        stage.execute("update outbox_call set state = 'SENDING', lease_until = now() - interval '1 second'");
        clock.advance(Duration.ofHours(4));
        assertThat(deliver.run()).isZero();
        assertThat(states()).containsExactly("UNCERTAIN");
    }

    @Test
    void waiting_for_a_busy_platform_does_not_use_up_the_window_of_repetition() {
        messenger.next(new Sent.NotAccepted(0, "refused", Duration.ofHours(4)), new Sent.Unknown("reset"));
        tell(message("notice", NoticeKind.NOTICE, Duration.ofHours(9)), zhang);
        deliver.run();
        clock.advance(Duration.ofHours(4));
        deliver.run();
        clock.advance(Duration.ofSeconds(15));
        assertThat(deliver.run()).isEqualTo(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void a_call_that_waited_until_it_was_useless_is_not_made() {
        messenger.next(new Sent.NotAccepted(0, "refused", Duration.ofSeconds(5)));
        tell("通知", zhang);
        deliver.run();
        clock.advance(Duration.ofHours(3));
        assertThat(deliver.run()).isZero();
        assertThat(states()).containsExactly("EXPIRED");
    }

    @Test
    void a_platform_that_is_closed_is_not_asked_again_by_anybody_until_the_pause_is_over() {
        Sent closed = new Sent.Closed(45009, "frequency", List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));
        messenger.next(closed, closed);
        tell(message("one", NoticeKind.NOTICE, Duration.ofHours(1)), zhang);
        tell(message("two", NoticeKind.NOTICE, Duration.ofHours(1)), li);
        assertThat(deliver.run()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(59));
        assertThat(deliver.run()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(deliver.run()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(9));
        assertThat(deliver.run()).isZero();
        clock.advance(Duration.ofMinutes(1));
        assertThat(deliver.run()).isEqualTo(2);
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void what_a_person_waits_for_leaves_before_what_may_wait() {
        tell(message("feedback", NoticeKind.FEEDBACK, Duration.ofHours(1)), zhang);
        tell(message("notice", NoticeKind.NOTICE, Duration.ofHours(1)), zhang);
        tell(message("answer", NoticeKind.ANSWER, Duration.ofHours(1)), zhang);
        deliver.run();
        assertThat(messenger.bodies())
                .extracting(body -> body.substring(body.lastIndexOf(' ') + 1))
                .containsExactly("answer", "notice", "feedback");
    }

    @Test
    void calls_are_as_few_as_the_contents_allow() {
        Org branch = stage.branch("大支部");
        stage.execute(
                "insert into member (wecom_userid, name, org_id, standing, voting) select 'p' || g, '党员', ?, 'FULL', true"
                        + " from generate_series(1, 12500) g",
                branch.id());
        // two texts in turns, and more rows than are taken at once
        stage.execute(
                "insert into outbox_message (occasion, revision, member_id, channel, kind, lane, body, state, not_before, not_after,"
                        + " created_at) select 'dues', 0, id, 'WECOM', 'NOTICE', 3, 'text ' || id % 5, 'WAITING', ?::timestamptz, ?::timestamptz,"
                        + " now() from member where org_id = ?",
                clock.instant().toString(), clock.instant().plusSeconds(60).toString(), branch.id());
        assertThat(deliver.run()).isEqualTo(5 * 3);
        assertThat(stage.count("select count(*) from outbox_message where state = 'SENT'"))
                .isEqualTo(12_500);
    }

    @Test
    void two_instances_at_once_make_each_call_once() throws Exception {
        for (int i = 0; i < 60; i++) {
            tell(message("occasion" + i, NoticeKind.NOTICE, Duration.ofHours(1)), i % 2 == 0 ? zhang : li);
        }
        Senders four = new Senders(new Width(4));
        Thread second = new Thread(new DeliverOutbox(freeze, calls, send, four, pace, clock)::run);
        try {
            second.start();
            deliver.run();
            second.join();
        } finally {
            four.destroy();
        }
        assertThat(messenger.bodies()).hasSize(60).doesNotHaveDuplicates();
        assertThat(states()).hasSize(60).containsOnly("SENT");
    }

    @Test
    void nobody_gets_more_than_thirty_messages_a_minute_and_the_others_do_not_wait_for_them() {
        for (int i = 0; i < 35; i++) {
            tell(message("own" + i, NoticeKind.NOTICE, Duration.ofHours(1)), zhang);
        }
        tell(message("all", NoticeKind.PROMPT, Duration.ofHours(1)), zhang, li);
        deliver.run();
        assertThat(stage.told(zhang).size()).isEqualTo(36);
        assertThat(messenger.bodies().stream().filter(body -> body.startsWith("[zhangsan]")))
                .hasSize(30);
        assertThat(messenger.bodies()).anyMatch(body -> body.startsWith("[lisi]"));
        clock.advance(Duration.ofSeconds(65));
        deliver.run();
        assertThat(messenger.bodies()).hasSize(37);
        assertThat(states()).containsOnly("SENT");
    }

    private void tell(Message message, Member... people) {
        transaction.executeWithoutResult(status -> outbox.tell(List.of(people), message));
    }

    private Message message(String occasion, NoticeKind kind, Duration useful) {
        Instant now = clock.instant();
        return new Message(occasion, 0, kind, null, null, new Content.Text(occasion), now, now.plus(useful));
    }

    private void tell(String words, Member... people) {
        transaction.executeWithoutResult(status -> outbox.tell(List.of(people), message(new Content.Text(words))));
    }

    private Message message(Content content) {
        return new Message(
                "meeting:1:notice",
                0,
                NoticeKind.NOTICE,
                null,
                null,
                content,
                clock.instant(),
                clock.instant().plus(Duration.ofHours(1)));
    }

    private List<String> states() {
        return stage.rows("select state from outbox_message order by id").stream()
                .map(row -> row.get("state").toString())
                .toList();
    }
}
