package cn.zhibu.bot.behalf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import org.junit.jupiter.api.Test;

class BehalfIT extends BranchIT {

    @Test
    void for_a_member_without_wecom_and_shown_as_such() {
        Member old = stage.member(branch, null, "孙大爷", Standing.FULL);
        scene.expect(meeting, old, AttendanceStatus.EXPECTED);
        assertThat(say("lijianguo", "代孙大爷参加")).isEqualTo("已代孙大爷同志登记参加：" + TITLE + "（由李建国代为登记）。回复 0 撤销。");
        assertThat(status(old)).isEqualTo(AttendanceStatus.ACK);
        say("lijianguo", "代 张三 参加");
        assertThat(say("zhangsan", "参加")).isEqualTo("已于 09:05 登记参加：" + TITLE + "（由李建国代为登记），无需重复答复。");
    }

    @Test
    void an_unknown_name_and_dues() {
        assertThat(say("lijianguo", "代 赵云 参加")).contains("没有找到“赵云”同志");
        assertThat(say("lijianguo", "代 张三 我已交纳")).contains("没有这位同志的党费应交记录");
        assertThat(say("wangwu", "代 张三 参加")).contains("由支部书记、委员等使用");
        assertThat(acts(zhang)).isEmpty();
    }

    @Test
    void of_two_people_with_one_name_the_digit_says_which() {
        Member other = stage.member(branch, "zhangsan2", "张三");
        scene.expect(meeting, other);
        assertThat(say("lijianguo", "代 张三 请假 病假")).contains("1 张三（第一支部）", "2 张三（第一支部）");
        assertThat(say("lijianguo", "2")).startsWith("已代张三同志提交请假");
        assertThat(status(other)).isEqualTo(AttendanceStatus.LEAVE_REQ);
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
    }

    @Test
    void a_group_leader_answers_for_the_own_group_only() {
        Org group = stage.org(branch, OrgKind.GROUP, "第一党小组");
        stage.grant(wang, group, Role.GROUP_LEADER);
        assertThat(say("wangwu", "代 张三 参加")).contains("没有找到“张三”同志");
        assertThat(say("wangwu", "代 #" + zhang.id() + " 参加")).contains("没有找到");
        stage.execute("update member set group_id = ? where id = ?", group.id(), zhang.id());
        assertThat(say("wangwu", "代 张三 参加")).startsWith("已代张三同志登记参加");
        assertThat(stage.rows("select actor_id from attendance_event"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("actor_id", wang.id()));
    }
}
