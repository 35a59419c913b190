package cn.zhibu.bot.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.lecture.order.TendOrders;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderByChatIT extends BotIT {

    @Autowired
    private LectureScene lectures;

    @Autowired
    private Scene scene;

    @Autowired
    private TendOrders tend;

    private Org branch;
    private Member li;
    private Member teacher;

    @BeforeEach
    void people() {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        li = stage.secretary(branch, "li", "李书记");
        teacher = stage.member(stage.org(committee, OrgKind.BRANCH, "第二支部"), "wang", "王老师");
        lectures.topic("党史");
        lectures.topic("党纪");
        lectures.lecturer(teacher, 2);
    }

    @Test
    void a_talk_from_the_wish_to_what_the_branch_says_of_it() {
        Meeting meeting = scene.meeting(branch);
        scene.expect(meeting, li);
        assertThat(say("li", "预约党课")).contains("1 党史", "2 党纪");
        assertThat(say("li", "7")).contains("1 至 2");
        assertThat(say("li", "2")).contains("请回复日期");
        assertThat(say("li", "随便")).contains("没有看懂日期");
        assertThat(say("li", "12月1日")).contains("1 王老师（第二支部，当月还可讲 2 场）");
        assertThat(say("li", "1")).contains("已把点单送达讲师王老师同志：12月1日(周二)，“党纪”");
        assertThat(stage.told(teacher)).singleElement().asString().contains("可以讲", "时间不便", "另约时间");
        assertThat(say("wang", "1")).contains("已确定：12月1日(周二)王老师同志到第一支部讲“党纪”", "已列入当天活动的议程");
        assertThat(say("li", "本次活动")).contains("微党课：党纪（讲师：王老师）");
        scene.line(meeting, li);
        stage.execute("update attendance set status = ?", AttendanceStatus.PRESENT.name());
        stage.execute("update meeting set status = 'CONFIRMED'");
        clock.set("2026-12-01", "17:05");
        tend.run(clock.instant());
        stage.execute("delete from open_question where kind = 'NOTICE'");
        assertThat(say("li", "1")).contains("谢谢，已记下");
        assertThat(say("li", "讲得很生动")).contains("已转给讲师");
        assertThat(say("li", "点单记录")).contains("编号1", "已讲，实到 1 人，收获大：讲得很生动");
    }

    @Test
    void the_lecturer_names_another_day_by_card_and_the_branch_agrees_by_digit() {
        say("li", "点课 党史 12月8日");
        say("li", "0");
        long order = (Long) stage.rows("select id from lecture_order").get(0).get("id");
        assertThat(tap("wang", "talk-other/" + order).label()).isEqualTo("请回复");
        assertThat(say("wang", "12月10日")).contains("已请第一支部考虑改在12月10日(周四)");
        assertThat(tap("wang", "talk-yes/" + order).text()).contains("不用再处理");
        assertThat(say("li", "1")).contains("已确定：12月10日(周四)", "已起草当天的党课");
        assertThat(stage.told(teacher)).last().asString().contains("同意改在12月10日");
        assertThat(say("wang", "撤销点单 " + order)).contains("请写明编号和原因");
        assertThat(say("wang", "撤销点单 " + order + " 住院")).contains("已取消12月10日");
        assertThat(stage.told(li)).last().asString().contains("因故不能", "住院");
    }

    @Test
    void a_lecturer_sees_and_sets_the_talks_of_a_month() {
        say("li", "点课 党史 12月8日");
        say("li", "1");
        assertThat(say("wang", "每月场数")).contains("您每月最多讲 2 场。12月已排 1 场", "每月场数 4");
        assertThat(say("wang", "每月场数5")).contains("已改好：您每月最多讲 5 场");
        assertThat(say("wang", "每月场数 六")).contains("您每月最多讲 6 场");
        assertThat(say("wang", "每月场数 0")).contains("您目前不接新的点单");
        assertThat(say("wang", "每月场数 99")).contains("0 至 31");
        assertThat(say("li", "每月场数 4")).doesNotContain("已改好");
    }

    @Test
    void no_time_has_a_reason_and_only_the_lecturer_says_it() {
        say("li", "点课 党史 12月8日");
        say("li", "1");
        long order = (Long) stage.rows("select id from lecture_order").get(0).get("id");
        assertThat(tap("li", "talk-no/" + order).text()).contains("没有找到这份点单");
        assertThat(say("wang", "2")).contains("请回复不便的原因");
        assertThat(say("wang", "出差")).contains("时间不便");
        assertThat(stage.told(li)).last().asString().contains("（出差）");
        assertThat(say("wang", "预约党课")).doesNotContain("1 党史");
    }
}
