package cn.zhibu.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.outbox.Sent;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ResendNoticeIT extends DomainIT {

    @Autowired
    private Scene scene;

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private ResendNotice resend;

    @Autowired
    private TransactionTemplate transaction;

    private Member secretary;
    private Member zhang;
    private Meeting meeting;

    @BeforeEach
    void published() {
        Org branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        clock.set("2026-11-30", "09:05");
        meeting = scene.meeting(branch);
    }

    @Test
    void what_may_not_have_arrived_is_told_to_who_sent_it_and_sent_again_by_a_tap_only() {
        uncertain(NoticeKind.NOTICE);
        assertThat(stage.told(secretary)).singleElement().asString().contains("通知未全部送达", "resend/" + meeting.id());
        assertThat(stage.told(zhang)).hasSize(1);
        ResendOutcome outcome = resend.resend(act(), meeting.id());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ResendOutcome.Resent.class,
                        resent -> assertThat(resent.people()).isEqualTo(1));
        deliver.run();
        assertThat(stage.told(zhang)).hasSize(2).last().asString().contains("如已收到请忽略");
        assertThat(resend.resend(act(), meeting.id())).isInstanceOf(ResendOutcome.Nobody.class);
    }

    @Test
    void a_reminder_that_came_too_late_is_one_line_to_the_organiser_and_nothing_to_the_others() {
        tell(NoticeKind.REMINDER, meeting.startsAt());
        clock.set("2026-12-01", "15:05");
        deliver.run();
        deliver.run();
        assertThat(messenger.bodies()).noneMatch(body -> body.startsWith("[zhangsan]"));
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("提醒", "已过时效")
                .doesNotContain("resend");
    }

    @Test
    void nothing_is_sent_again_once_the_meeting_has_begun() {
        uncertain(NoticeKind.NOTICE);
        clock.set("2026-12-01", "15:00");
        assertThat(resend.resend(act(), meeting.id())).isInstanceOf(ResendOutcome.Over.class);
    }

    private void uncertain(NoticeKind kind) {
        tell(kind, SettableClock.beijing("2026-12-01", "15:00"));
        messenger.next(new Sent.Unknown("reset"));
        deliver.run();
        clock.advance(Duration.ofHours(4));
        deliver.run();
    }

    private void tell(NoticeKind kind, Instant notAfter) {
        transaction.executeWithoutResult(status -> outbox.tell(
                List.of(zhang),
                new Message(
                        "meeting:" + meeting.id() + ":" + kind,
                        0,
                        kind,
                        meeting.id(),
                        secretary.id(),
                        new Content.Text("通知"),
                        clock.instant(),
                        notAfter)));
    }

    private Act act() {
        return Act.own(secretary.id(), Channel.WORD, clock.instant());
    }
}
