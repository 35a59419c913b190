package cn.zhibu.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every act of one secretary is told to the branch's other secretaries in their digest (product.md 8). */
class ColleaguesIT extends BranchIT {

    /** Acts of the log that concern nobody else: a draft is the author's own until it is published, and so is what a member does. */
    private static final List<String> UNTOLD = List.of("meeting.draft", "meeting.redraft", "makeup.claim");

    private Member colleague;

    @BeforeEach
    void two_secretaries() {
        colleague = stage.member(branch, "chen", "陈副书记");
        stage.grant(colleague, branch, Role.DEPUTY);
    }

    @Test
    void before_the_meeting() {
        told("提醒一次", "李建国同志提醒了3位尚未答复" + TITLE + "的同志。");
        told("改地点 四楼", "李建国同志变更了会议安排：" + TITLE + "。");
        told("代 张三 参加", "李建国同志代张三同志登记了“参加”（12月1日(周二) 15:00的会议或活动）。");
        told("0", "李建国同志代张三同志登记了“撤销登记”（12月1日(周二) 15:00的会议或活动）。");
        told("代 张三 请假 出差", "李建国同志代张三同志登记了“请假”（12月1日(周二) 15:00的会议或活动）。");
        told("同意 1", "李建国同志同意了张三同志的请假：" + TITLE + "。");
        told("取消会议 会场维修", "李建国同志取消了会议：" + TITLE + "。");
        told("通知 12月8日 15:00 三楼会议室 学习条例");
        told("1", "李建国同志发布了12月8日(周二) 15:00 主题党日的通知。");
        everyAuditedActWasTold();
    }

    @Test
    void settings() {
        told("设置 每月第一个周二 15:00 三楼会议室 主题党日", "李建国同志设置了固定安排：每月第一个周二 15:00 三楼会议室 主题党日。");
        told("停用 1", "李建国同志停用了固定安排：每月第一个周二 15:00 三楼会议室 主题党日。");
        told("文字版 张三", "李建国同志为张三同志选用了文字版。");
        told("卡片版 张三", "李建国同志为张三同志选用了卡片版。");
        told("文字版");
        say("zhangsan", "文字版");
        assertThat(lines()).hasSize(4);
    }

    @Test
    void from_the_meeting_to_the_signed_roll_and_after_it() {
        say("zhangsan", "请假 事假");
        clock.set(Scene.START.plus(Duration.ofMinutes(5)));
        told("代 王五 签到", "李建国同志代王五同志登记了“签到”（12月1日(周二) 15:00的会议或活动）。");
        told("到 1", "李建国同志为" + TITLE + "点名，登记 1 人。");
        told("0", "李建国同志撤销了" + TITLE + "的点名登记，涉及 1 人。");
        told("纪实 讨论热烈", "李建国同志为" + TITLE + "留存了纪实。");
        told("大家发言踊跃");
        told("完成");
        clock.set(Scene.START.plus(Duration.ofMinutes(105)));
        told("确认到会");
        told("1", "李建国同志确认了" + TITLE + "的到会情况：应到 3 人，实到 1 人（其中迟到 0 人），请假 1 人，缺席 1 人，到会率 33.3%");
        told("不同意 1", "李建国同志未同意张三同志的请假：" + TITLE + "。");
        told("补录 1 到 未及签到", "李建国同志补录" + TITLE + "：李建国登记为“到”，原因：未及签到");
        say("zhangsan", "补学");
        say("zhangsan", "2");
        say("zhangsan", "全会精神解读");
        told("退回 1 请补写体会", "李建国同志退回了张三同志对" + TITLE + "的补学。");
        say("zhangsan", "补学");
        say("zhangsan", "2");
        say("zhangsan", "全会精神解读第二讲");
        told("通过 1", "李建国同志通过了张三同志对" + TITLE + "的补学。");
        told("撤销确认 名单有误", "李建国同志撤销了" + TITLE + "的到会确认，原因：名单有误");
        told("补录 11月24日 15:00 三楼会议室 学习", "李建国同志补录了11月24日(周二) 15:00 主题党日");
        everyAuditedActWasTold();
    }

    /** Says it, and expects exactly these new lines for the colleague. */
    private void told(String words, String... expected) {
        int before = lines().size();
        String heard = say("lijianguo", words);
        clock.advance(Duration.ofSeconds(1));
        assertThat(lines().subList(before, lines().size()))
                .as(words + " -> " + heard)
                .containsExactly(expected);
    }

    private void everyAuditedActWasTold() {
        int acts = stage.count(
                "select count(*) from audit_log where actor_id = ? and act <> all (string_to_array(?, ','))",
                secretary.id(),
                String.join(",", UNTOLD));
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(acts);
        assertThat(acts).isPositive();
    }

    private List<String> lines() {
        List<Map<String, Object>> rows =
                stage.rows("select words from digest_line where member_id = ? order by id", colleague.id());
        return rows.stream().map(row -> String.valueOf(row.get("words"))).toList();
    }
}
