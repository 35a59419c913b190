package cn.zhibu.bot.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.digest.SendDigests;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupDue;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MakeupIT extends BotIT {

    @Autowired
    private LectureScene lectures;

    @Autowired
    private Scene scene;

    @Autowired
    private MakeupDue due;

    @Autowired
    private SendDigests digests;

    private Org branch;
    private Member member;
    private Member secretary;
    private Meeting meeting;

    @BeforeEach
    void somebodyWasAbsent() {
        branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "shuji", "李书记");
        member = stage.member(branch, "zhangsan", "张三");
        meeting = scene.meeting(branch);
        scene.expect(meeting, member, AttendanceStatus.ABSENT);
        owes(member);
        clock.set("2026-12-02", "09:05");
    }

    @Test
    void two_lines_are_claimed_closed_by_the_card_and_told() {
        assertThat(say("zhangsan", "补学")).contains("12月1日(周二) 15:00 主题党日", "请于12月8日(周二)前补学", "1 两行心得");
        assertThat(say("zhangsan", "1")).startsWith("请直接回复您的两点体会");
        assertThat(say("zhangsan", "好的")).startsWith("文字太少了");
        assertThat(say("zhangsan", "一是要学深悟透全会精神，二是要立足岗位干好本职工作。")).contains("已提交补学", "两行心得：一是要学深悟透", "回复 0 撤销");
        assertThat(task()).containsEntry("status", "CLAIMED").containsEntry("way", "NOTES");
        assertThat(stage.told(secretary)).singleElement().asString().contains("张三同志提交补学", "makeup-close/1");
        Answer closed = tap("shuji", "makeup-close/1");
        assertThat(closed.label()).isEqualTo("已通过");
        assertThat(task()).containsEntry("status", "DONE").containsEntry("decided_by", secretary.id());
        assertThat(stage.told(member)).singleElement().asString().contains("已确认办结");
        assertThat(tap("shuji", "makeup-return/1").label()).isNull();
        assertThat(stage.told(secretary)).last().asString().contains("已于12月2日(周三) 09:05处理");
        assertThat(say("zhangsan", "补学")).isEqualTo("您目前没有需要补学的活动。");
        assertThat(stage.rows("select act from audit_log order by id"))
                .extracting(row -> row.get("act"))
                .containsExactly("makeup.claim", "makeup.close");
    }

    @Test
    void a_claim_is_undone_by_0_and_the_question_closed() {
        say("zhangsan", "补学");
        assertThat(say("zhangsan", "4")).contains("送学上门");
        assertThat(say("zhangsan", "0")).startsWith("已撤销");
        assertThat(task()).containsEntry("status", "DUE").containsEntry("way", null);
        assertThat(stage.count("select count(*) from open_question where kind = 'MAKEUP'"))
                .isZero();
        tap("shuji", "makeup-close/1");
        assertThat(stage.told(secretary)).last().asString().contains("已由本人撤销");
        assertThat(task()).containsEntry("status", "DUE");
    }

    @Test
    void a_clip_is_picked_by_number_watched_and_two_lines_are_written() {
        long lecturer = lectures.lecturer(stage.member(branch, "wang", "王老师"), 2);
        lectures.clip(lecturer, "一封家书", lectures.topic("党史"), null);
        say("zhangsan", "补学");
        assertThat(say("zhangsan", "2")).contains("1 一封家书（党史，8分钟，王老师）", "/m/clips/1");
        assertThat(say("zhangsan", "1")).contains("看完“一封家书”", "两行体会");
        assertThat(say("zhangsan", "好")).contains("文字太少");
        assertThat(say("zhangsan", "信里对党的忠诚令人感动，要学习他")).contains("看微课：《一封家书》信里");
        assertThat(stage.told(secretary)).last().asString().contains("《一封家书》");
        assertThat(say("shuji", "1")).contains("已通过张三同志的补学");
        assertThat(task()).containsEntry("status", "DONE");
    }

    @Test
    void the_secretary_returns_by_digit_and_says_why_then_the_member_tries_again() {
        say("zhangsan", "补学");
        say("zhangsan", "2");
        assertThat(say("zhangsan", "全会精神解读（一）")).contains("看微课：全会精神解读（一）");
        assertThat(say("shuji", "2")).startsWith("请回复退回的原因");
        assertThat(say("shuji", "请补充观看日期")).contains("已退回张三同志的补学", "请补充观看日期");
        assertThat(task()).containsEntry("status", "RETURNED").containsEntry("reason", "请补充观看日期");
        assertThat(stage.told(member)).last().asString().contains("需要补充：请补充观看日期");
        clock.set("2026-12-03", "09:05");
        assertThat(say("zhangsan", "补学")).contains("请补充后再提交：请补充观看日期");
        say("zhangsan", "3");
        assertThat(say("zhangsan", "12月2日 第二支部主题党日")).contains("参加其他支部活动：12月2日 第二支部主题党日");
        assertThat(stage.told(secretary)).hasSize(2);
    }

    @Test
    void claims_are_closed_by_range_and_a_wrong_number_changes_nothing() {
        Member other = stage.member(branch, "lisi", "李四");
        scene.expect(meeting, other, AttendanceStatus.LEAVE_OK);
        owes(other);
        for (String who : new String[] {"zhangsan", "lisi"}) {
            say(who, "补学");
            say(who, "4");
        }
        assertThat(say("shuji", "补学办结")).contains("1 张三（12月1日(周二) 15:00 主题党日）送学上门", "2 李四");
        assertThat(say("shuji", "通过 1-3")).startsWith("没有序号“3”");
        assertThat(stage.count("select count(*) from makeup_task where status = 'DONE'"))
                .isZero();
        assertThat(say("shuji", "退回2")).startsWith("请回复退回的原因");
        assertThat(say("shuji", "取消")).startsWith("好的");
        assertThat(say("shuji", "通过 1-2")).startsWith("已通过 2 项补学：张三、李四");
        assertThat(stage.count("select count(*) from makeup_task where status = 'DONE'"))
                .isEqualTo(2);
        assertThat(say("lisi", "补学办结")).startsWith("“补学办结”由支部书记");
    }

    @Test
    void past_its_day_a_task_is_overdue_the_secretary_alone_reads_it_and_it_can_still_be_claimed() {
        clock.set("2026-12-08", "17:18");
        assertThat(due.run(clock.instant())).isZero();
        clock.set("2026-12-09", "08:12");
        assertThat(due.run(clock.instant())).isEqualTo(1);
        assertThat(due.run(clock.instant())).isZero();
        clock.set("2026-12-09", "17:18");
        assertThat(digests.run(clock.instant())).isEqualTo(1);
        assertThat(stage.told(member)).isEmpty();
        assertThat(stage.told(secretary)).singleElement().asString().contains("张三同志对12月1日(周二) 15:00 主题党日的补学已过期");
        assertThat(say("zhangsan", "补学")).contains("现在仍可补学");
        say("zhangsan", "4");
        assertThat(say("zhangsan", "0")).contains("现在仍可补学");
        assertThat(task()).containsEntry("status", "OVERDUE");
    }

    @Test
    void a_secretary_never_closes_the_own_task() {
        Member deputy = stage.member(branch, "fushuji", "王副书记");
        stage.grant(deputy, branch, cn.zhibu.mapper.member.Role.DEPUTY);
        scene.expect(meeting, secretary, AttendanceStatus.ABSENT);
        owes(secretary);
        say("shuji", "补学");
        say("shuji", "4");
        assertThat(stage.told(secretary)).isEmpty();
        assertThat(stage.told(deputy)).singleElement().asString().contains("李书记同志提交补学");
        tap("shuji", "makeup-close/2");
        assertThat(stage.told(secretary)).singleElement().asString().startsWith("没有找到这项补学");
    }

    private void owes(Member person) {
        stage.execute(
                "insert into makeup_task (meeting_id, member_id, status, due_on) values (?, ?, 'DUE', date '2026-12-08')",
                meeting.id(),
                person.id());
    }

    private Map<String, Object> task() {
        return stage.rows("select * from makeup_task where member_id = ?", member.id())
                .get(0);
    }
}
