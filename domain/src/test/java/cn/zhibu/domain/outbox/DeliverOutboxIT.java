package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
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
        tell("通知", zhang);
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
