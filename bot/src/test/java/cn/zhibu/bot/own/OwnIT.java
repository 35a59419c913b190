package cn.zhibu.bot.own;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.digest.SendDigests;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class OwnIT extends BotIT {

    @Autowired
    private Scene scene;

    @Autowired
    private Outbox outbox;

    @Autowired
    private NoticeQuestions questions;

    @Autowired
    private SendDigests digests;

    @Autowired
    private TransactionTemplate transaction;

    private Org branch;
    private Member member;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        stage.secretary(branch, "shuji", "李书记");
        member = stage.member(branch, "zhangsan", "张三");
    }

    @Test
    void the_own_record_counts_signed_rolls_of_this_year() {
        signed("2026-10-13", AttendanceStatus.PRESENT);
        signed("2026-11-03", AttendanceStatus.LEAVE_OK);
        signed("2025-12-02", AttendanceStatus.ABSENT);
        assertThat(say("zhangsan", "我的"))
                .contains("应到 2 次，到 1，请假 1，缺席 0", "没有待补学的活动", "11月3日(周二) 主题党日 请假")
                .contains("12月2日(周二) 主题党日 缺席", "https://zhibu.example/m/me");
    }

    @Test
    void the_next_meeting_shows_the_own_answer_and_how_to_give_it() {
        assertThat(say("zhangsan", "本次活动")).startsWith("目前没有需要您参加的活动");
        Meeting meeting = scene.meeting(branch);
        scene.expect(meeting, member);
        assertThat(menu("zhangsan", "本次活动"))
                .contains("时间：12月1日(周二) 15:00–16:30", "地点：三楼会议室", "您的情况：未回复", "回复 1 参加，2 请假", "/m/meetings/1");
    }

    @Test
    void the_basis_of_a_notice_is_its_article_and_what_was_not_read_says_so() {
        assertThat(say("zhangsan", "依据")).startsWith("最近没有给您的提醒");
        Meeting meeting = scene.meeting(branch);
        tell(NoticeKind.NOTICE, meeting, "通知");
        assertThat(say("zhangsan", "依据")).contains("》（2019年）第十六条").doesNotContain("第十六条（待核）");
        clock.advance(Duration.ofHours(1));
        tell(NoticeKind.MAKEUP, meeting, "补学");
        assertThat(say("zhangsan", "依据")).contains("补学（待核）", "不计分");
    }

    @Test
    void reminders_wait_for_one_digest_a_day_and_notices_do_not() {
        assertThat(say("zhangsan", "勿扰")).contains("每天汇总一次");
        Meeting meeting = scene.meeting(branch);
        clock.set("2026-11-23", "10:10");
        tell(NoticeKind.NOTICE, meeting, "通知一");
        tell(NoticeKind.REMINDER, meeting, "提醒一");
        tell(NoticeKind.REMINDER, meeting, "提醒一");
        assertThat(stage.count("select count(*) from outbox_message where state = 'WAITING'"))
                .isEqualTo(1);
        clock.set("2026-11-23", "17:18");
        assertThat(digests.run(clock.instant())).isEqualTo(1);
        assertThat(digests.run(clock.instant())).isZero();
        assertThat(stage.told(member)).last().isEqualTo("今日汇总（1 条）：\n1 提醒一");
        tell(NoticeKind.FEEDBACK, meeting, "反馈一");
        clock.set("2026-11-28", "17:18");
        assertThat(digests.run(clock.instant())).as("a Saturday").isZero();
        clock.set("2026-11-30", "17:18");
        assertThat(digests.run(clock.instant())).isEqualTo(1);
        assertThat(say("zhangsan", "恢复")).contains("已恢复逐条提醒");
        assertThat(stage.find(member.id()).digest()).isFalse();
    }

    @Test
    void an_answered_reminder_never_reaches_the_digest() {
        say("zhangsan", "汇总提醒");
        member = stage.find(member.id());
        Meeting meeting = scene.meeting(branch);
        tell(NoticeKind.REMINDER, meeting, "提醒一");
        transaction.executeWithoutResult(status -> questions.answered(meeting.id(), member.id()));
        clock.set("2026-11-23", "17:18");
        assertThat(digests.run(clock.instant())).isZero();
    }

    @Test
    void a_long_digest_is_cut_with_a_count() {
        say("zhangsan", "汇总提醒");
        Meeting meeting = scene.meeting(branch);
        for (int i = 0; i < 40; i++) {
            tell(NoticeKind.PROMPT, meeting, i + "：请各支部于本月底前完成主题党日活动安排并发送会议通知");
            clock.advance(Duration.ofMinutes(1));
        }
        digests.run(clock.instant());
        String digest = stage.told(member).get(stage.told(member).size() - 1);
        assertThat(digest).startsWith("今日汇总（40 条）").contains("另有 ");
        assertThat(digest.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(2048);
    }

    @Test
    void the_style_is_set_for_oneself_and_by_the_desk_for_others() {
        assertThat(say("zhangsan", "文字版")).contains("用文字和数字向您提问");
        assertThat(stage.find(member.id()).replyStyle()).isEqualTo(ReplyStyle.TEXT);
        assertThat(say("shuji", "卡片版 张三同志")).isEqualTo("已将张三同志改为卡片版。");
        assertThat(stage.find(member.id()).replyStyle()).isEqualTo(ReplyStyle.CARD);
        assertThat(say("shuji", "文字版 李四")).startsWith("本支部没有找到“李四”");
        assertThat(say("zhangsan", "文字版 李书记")).startsWith("为他人设置由支部书记");
    }

    @Test
    void a_long_answer_is_continued_by_more() {
        Meeting meeting = scene.meeting(branch);
        for (int i = 0; i < 60; i++) {
            scene.expect(meeting, stage.member(branch, "p" + i, "第" + i + "位同志"), AttendanceStatus.ABSENT);
        }
        stage.execute("insert into makeup_task (meeting_id, member_id, status, due_on, way, claimed_at)"
                + " select meeting_id, member_id, 'CLAIMED', date '2026-12-08', 'VISIT', now() from attendance");
        String first = say("shuji", "补学办结");
        assertThat(first).endsWith("（未完，回复“更多”继续）");
        assertThat(first.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(2048);
        String all = first;
        for (int i = 0; i < 5; i++) {
            all += say("shuji", "更多");
        }
        assertThat(all).contains("1 第0位同志", "60 第59位同志", "没有更多内容了");
    }

    private void tell(NoticeKind kind, Meeting meeting, String words) {
        Member now = stage.find(member.id());
        transaction.executeWithoutResult(status -> outbox.tell(
                now,
                new Message(
                        "test:" + kind + words.hashCode(),
                        0,
                        kind,
                        meeting.id(),
                        null,
                        new Content.Text(words),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(1)))));
    }

    private void signed(String date, AttendanceStatus status) {
        Meeting meeting = scene.meeting(branch, cn.zhibu.domain.fixture.SettableClock.beijing(date, "15:00"), false);
        scene.expect(meeting, member, status);
        stage.execute("update meeting set status = 'CONFIRMED' where id = ?", meeting.id());
        stage.execute("update attendance set counted = true where meeting_id = ?", meeting.id());
    }
}
