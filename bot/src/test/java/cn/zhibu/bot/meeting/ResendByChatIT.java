package cn.zhibu.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.outbox.Sent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResendByChatIT extends BranchIT {

    @Autowired
    private DeliverOutbox deliver;

    @Test
    void what_may_not_have_arrived_is_listed_and_sent_again_by_one_word() {
        notice();
        messenger.next(new Sent.Unknown("reset"));
        deliver.run();
        clock.advance(Duration.ofHours(4));
        deliver.run();
        assertThat(say("lijianguo", "未送达")).contains("张三：是否送达不能确定", "“重发”");
        assertThat(say("lijianguo", "重发")).contains("已再次发给1人");
        assertThat(say("lijianguo", "重发")).contains("没有需要重发的同志");
    }

    @Test
    void while_the_platform_takes_nothing_the_list_says_until_when() {
        notice();
        messenger.next(new Sent.Closed(45009, "errcode 45009", List.of(Duration.ofMinutes(10))));
        deliver.run();
        assertThat(say("lijianguo", "未送达")).contains("还有1人正在等待发送", "预计09:15");
    }

    private void notice() {
        stage.execute(
                "insert into outbox_message (occasion, revision, member_id, channel, kind, lane, meeting_id, body, state, not_before,"
                        + " not_after, created_at) values ('meeting:notice', 0, ?, 'WECOM', 'NOTICE', 3, ?, '通知', 'WAITING', now(),"
                        + " '2026-12-01 15:00+08', now())",
                zhang.id(),
                meeting.id());
        stage.execute(
                "update outbox_message set not_before = ?::timestamptz",
                clock.instant().toString());
    }
}
