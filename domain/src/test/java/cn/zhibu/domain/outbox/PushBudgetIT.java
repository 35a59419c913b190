package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.burden.BurdenMeter;
import cn.zhibu.domain.burden.SetBudget;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class PushBudgetIT extends DomainIT {

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private BurdenMeter meter;

    @Autowired
    private SetBudget budget;

    @Autowired
    private TransactionTemplate transaction;

    private Org branch;
    private Member secretary;
    private Member zhang;
    private int told;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "shuji", "李书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        told = 0;
    }

    @Test
    void the_ninth_message_of_a_month_is_held_back_and_listed_and_a_new_month_begins_anew() {
        for (int i = 0; i < 9; i++) {
            tell(zhang, NoticeKind.REMINDER);
            deliver.run();
        }
        assertThat(states()).isEqualTo("SENT=8 HELD=1");
        BurdenMeter.View view = meter.of(zhang.id(), branch.id(), clock.instant());
        assertThat(view.own().pushes()).isEqualTo(8);
        assertThat(view.held()).singleElement().matches(held -> held.kind() == NoticeKind.REMINDER);
        assertThat(view.branch().held()).isEqualTo(1);
        clock.set("2026-12-01", "09:05");
        tell(zhang, NoticeKind.REMINDER);
        deliver.run();
        assertThat(states()).isEqualTo("SENT=9 HELD=1");
        assertThat(meter.of(zhang.id(), branch.id(), clock.instant()).own().pushes())
                .isEqualTo(1);
    }

    @Test
    void what_is_due_in_one_go_is_counted_too() {
        for (int i = 0; i < 12; i++) {
            tell(zhang, NoticeKind.FEEDBACK);
        }
        deliver.run();
        assertThat(states()).isEqualTo("SENT=8 HELD=4");
    }

    @Test
    void notices_corrections_and_answers_always_go_and_role_work_does_not_count() {
        for (int i = 0; i < 10; i++) {
            tell(zhang, NoticeKind.DUTY);
            tell(zhang, NoticeKind.DECISION);
        }
        tell(zhang, NoticeKind.MAKEUP);
        deliver.run();
        assertThat(states()).isEqualTo("SENT=21 HELD=0");
        for (int i = 0; i < 9; i++) {
            tell(zhang, NoticeKind.NOTICE);
        }
        tell(zhang, NoticeKind.CANCEL);
        tell(zhang, NoticeKind.DUES);
        deliver.run();
        assertThat(states()).as("notices count and go").isEqualTo("SENT=31 HELD=1");
    }

    @Test
    void a_branch_sets_its_own_number() {
        Act own = Act.own(secretary.id(), Channel.WORD, clock.instant());
        assertThat(budget.set(own, branch.id(), 32)).isFalse();
        assertThat(budget.set(Act.own(zhang.id(), Channel.WORD, clock.instant()), branch.id(), 2))
                .isFalse();
        assertThat(budget.set(own, branch.id(), 2)).isTrue();
        for (int i = 0; i < 3; i++) {
            tell(zhang, NoticeKind.LECTURE);
        }
        deliver.run();
        assertThat(states()).isEqualTo("SENT=2 HELD=1");
    }

    private void tell(Member person, NoticeKind kind) {
        clock.advance(Duration.ofMinutes(3));
        transaction.executeWithoutResult(status -> outbox.tell(
                person,
                new Message(
                        "test:" + told++,
                        0,
                        kind,
                        null,
                        null,
                        new Content.Text("第" + told + "条"),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(1)))));
    }

    private String states() {
        return "SENT=" + stage.count("select count(*) from outbox_message where state = 'SENT'") + " HELD="
                + stage.count("select count(*) from outbox_message where state = 'HELD'");
    }
}
