package cn.zhibu.bot.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveIT extends BranchIT {

    @Test
    void the_digit_two_asks_the_category_and_the_secretary_gets_a_card() {
        assertThat(say("zhangsan", "2")).startsWith("请问请假类别？请回复数字：\n1病假 2事假 3因公 4出差 5其他（休假、值班等）");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(say("zhangsan", "4 去省里")).isEqualTo("已提交请假：" + TITLE + "，出差（去省里）。书记处理后会告诉您。回复 0 撤销。");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_REQ);
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("张三同志请假", "出差（去省里）", "leave-ok/1", "leave-no/1");
    }

    @Test
    void the_button_asks_the_category_too() {
        Answer answer = tap("zhangsan", "leave/" + meeting.id());
        assertThat(answer.label()).isEqualTo("请假：请选类别");
        assertThat(stage.told(zhang)).singleElement().asString().startsWith("请问请假类别？");
        assertThat(say("zhangsan", "生病")).contains("，病假。");
    }

    @Test
    void leave_left_undecided_is_listed_after_signing_and_can_still_be_granted() {
        signedWithLeaveUndecided();
        assertThat(say("lijianguo", "统计")).contains("请假 1 人次（其中待批 1 人次");
        assertThat(say("lijianguo", "点名")).contains("张三 请假待批");
        assertThat(say("lijianguo", "请假审批")).contains("1 张三，事假");
        assertThat(say("lijianguo", "同意 1")).contains("已同意：张三同志请假");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_OK);
        assertThat(stage.count("select count(*) from makeup_task where member_id = ?", zhang.id()))
                .isEqualTo(1);
        assertThat(stage.told(zhang)).anyMatch(text -> text.contains("请假已获同意"));
        assertThat(say("lijianguo", "统计")).doesNotContain("待批");
    }

    @Test
    void leave_declined_after_signing_is_absence_to_make_up_for() {
        signedWithLeaveUndecided();
        assertThat(say("lijianguo", "不同意 1")).contains("暂未同意");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(acts(zhang)).endsWith("leave.decline");
        assertThat(stage.count("select count(*) from makeup_task where member_id = ?", zhang.id()))
                .isEqualTo(1);
        assertThat(stage.told(zhang)).anyMatch(text -> text.contains("未获同意，请与书记联系"));
    }

    private void signedWithLeaveUndecided() {
        say("zhangsan", "请假 事假");
        clock.set("2026-12-01", "16:45");
        say("lijianguo", "确认到会");
        assertThat(say("lijianguo", "确认到会")).contains("请假待批：张三（发送“请假审批”仍可处理）");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_REQ);
    }

    @ParameterizedTest
    @CsvSource({
        "请假 出差 去省里, TRAVEL, 去省里",
        "请个假 病假, SICK,",
        "来不了，值班, OTHER, 值班",
        "有事 事假, PERSONAL,",
        "请假 3, DUTY,",
    })
    void in_one_go(String words, String category, String detail) {
        say("zhangsan", words);
        assertThat(leave(zhang)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("category", category).containsEntry("status", "PENDING");
            assertThat(row.get("words")).isEqualTo(detail);
        });
    }

    @Test
    void the_same_again_is_already_there_and_other_words_replace_it() {
        say("zhangsan", "请假 病假");
        assertThat(say("zhangsan", "请假 病假")).isEqualTo("已于 09:05 提交请假（病假）。正在等书记处理，处理后会告诉您。");
        assertThat(say("zhangsan", "请假 出差")).startsWith("已更新请假");
        assertThat(acts(zhang)).containsExactly("leave.request", "leave.change");
        assertThat(stage.count("select count(*) from leave_request")).isEqualTo(1);
    }

    @Test
    void agreed_by_button_digit_or_word_the_member_is_told_once() {
        say("zhangsan", "请假 病假");
        assertThat(tap("lijianguo", "leave-ok/1").label()).isEqualTo("已同意");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_OK);
        assertThat(stage.told(zhang)).containsExactly("张三同志，您的请假已获同意：" + TITLE + "。会后请留意补学安排。");
        clock.advance(Duration.ofMinutes(5));
        Answer again = tap("lijianguo", "leave-no/1");
        assertThat(again.text()).isEqualTo("张三同志的请假已由李建国同志于 09:05 处理：已同意。");
        assertThat(again.label()).isEqualTo("已同意");
        assertThat(stage.told(zhang)).hasSize(1);
        assertThat(stage.count("select count(*) from audit_log where act = 'leave.agree'"))
                .isEqualTo(1);
    }

    @Test
    void declined_by_digit() {
        say("zhangsan", "请假 事假");
        assertThat(say("lijianguo", "2")).startsWith("暂未同意：张三同志请假（事假）");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_NO);
        assertThat(stage.told(zhang)).singleElement().asString().contains("暂未同意，请与书记联系");
        assertThat(say("zhangsan", "参加")).startsWith("已登记您参加");
    }

    @Test
    void the_numbers_shown_hold_while_the_list_shrinks() {
        say("zhangsan", "请假 病假");
        say("wangwu", "请假 出差");
        assertThat(say("lijianguo", "同意")).contains("1 张三，病假，" + TITLE, "2 王五，出差，" + TITLE);
        assertThat(say("lijianguo", "同意 1")).startsWith("已同意：张三同志");
        assertThat(say("lijianguo", "不同意 2")).startsWith("暂未同意：王五同志");
        assertThat(say("lijianguo", "请假审批")).isEqualTo("目前没有待批的请假。");
    }

    @Test
    void a_number_that_does_not_exist_changes_nothing() {
        say("zhangsan", "请假 病假");
        say("wangwu", "请假 出差");
        assertThat(say("lijianguo", "同意 1-3")).isEqualTo("没有看懂或没有这个序号：“3”，本次未作任何处理。发送“请假审批”查看序号。");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_REQ);
        assertThat(say("lijianguo", "全部同意")).contains("已同意：张三同志", "已同意：王五同志");
        assertThat(stage.count("select count(*) from open_question where kind = 'LEAVE'"))
                .isZero();
    }

    @Test
    void nobody_decides_about_another_branch() {
        say("zhangsan", "请假 病假");
        stage.secretary(stage.branch("第二支部"), "sunqi", "孙七");
        assertThat(tap("sunqi", "leave-ok/1").text()).startsWith("没有找到您可以办理的这项请假");
        assertThat(say("sunqi", "全部同意")).isEqualTo("目前没有待批的请假。");
        assertThat(say("wangwu", "同意")).contains("由支部书记、委员等使用");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_REQ);
    }

    @Test
    void nobody_decides_about_their_own_leave_while_others_can() {
        stage.grant(wang, branch, Role.DEPUTY);
        say("lijianguo", "请假 出差");
        assertThat(stage.told(wang)).singleElement().asString().contains("李建国同志请假");
        assertThat(tap("lijianguo", "leave-ok/1").text()).startsWith("没有找到您可以办理的这项请假");
        assertThat(tap("wangwu", "leave-ok/1").label()).isEqualTo("已同意");
    }

    @Test
    void without_a_secretary_the_request_goes_up_and_is_never_dropped() {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        stage.execute(
                "update org set parent_id = ?, path = ? where id = ?",
                committee.id(),
                committee.path() + branch.id() + "/",
                branch.id());
        stage.execute("delete from role_grant");
        Member upper = stage.member(committee, "qianba", "钱八");
        stage.grant(upper, committee, Role.UPPER_ADMIN);
        say("zhangsan", "请假 病假");
        assertThat(stage.told(upper)).singleElement().asString().contains("张三同志请假");
        assertThat(say("qianba", "1")).startsWith("已同意：张三同志");
    }

    @Test
    void withdrawn_until_the_start() {
        say("zhangsan", "请假 病假");
        tap("lijianguo", "leave-ok/1");
        assertThat(say("zhangsan", "撤回请假")).startsWith("已撤回请假：" + TITLE);
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(say("zhangsan", "撤回请假")).isEqualTo(TITLE + "没有您的请假，无需撤回。");
        assertThat(tap("lijianguo", "leave-no/1").text()).isEqualTo("张三同志已撤回请假，无需处理。");
        assertThat(say("zhangsan", "1")).startsWith("已登记您参加");
    }

    @Test
    void zero_takes_the_request_back() {
        say("zhangsan", "1");
        say("zhangsan", "请假 病假");
        assertThat(say("zhangsan", "0")).isEqualTo("已撤销：张三同志请假申请，" + TITLE + "。");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.ACK);
        assertThat(stage.count("select count(*) from open_question where kind = 'LEAVE'"))
                .isZero();
        say("zhangsan", "请假 病假");
        tap("lijianguo", "leave-ok/1");
        assertThat(say("zhangsan", "0")).startsWith("这项登记之后已有变化");
    }

    @Test
    void two_secretaries_at_the_same_moment_decide_once() {
        stage.grant(wang, branch, Role.SECRETARY);
        say("zhangsan", "请假 病假");
        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> reception.receive(
                        tapped(i % 2 == 0 ? "lijianguo" : "wangwu", i % 2 == 0 ? "leave-ok/1" : "leave-no/1")))
                .toList();
        assertThat(acts(zhang)).hasSize(2).first().isEqualTo("leave.request");
        assertThat(answers.stream().map(Answer::label).distinct()).hasSize(1);
        assertThat(stage.told(zhang)).hasSize(1);
    }
}
