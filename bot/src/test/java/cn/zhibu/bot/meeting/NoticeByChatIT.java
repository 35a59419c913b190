package cn.zhibu.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.recurrence.DraftMeetings;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.outbox.MessageState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class NoticeByChatIT extends BotIT {

    private static final String LINE = "通知 12月1日 15:00 三楼会议室 学习全会精神";

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private DraftMeetings recurring;

    private Org branch;
    private Member secretary;
    private Member zhang;

    @BeforeEach
    void people() {
        branch = stage.branch("机关第一党支部");
        secretary = stage.secretary(branch, "wang", "王书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        stage.member(branch, null, "李四", Standing.FULL);
    }

    @Test
    void one_line_a_preview_and_one_publishes() {
        assertThat(say("wang", LINE)).contains("12月1日(周二) 15:00", "三楼会议室", "学习全会精神", "应到：3人", "预览随后送达");
        assertThat(say("wang", "1")).contains("已发布12月1日(周二) 15:00 主题党日的通知：应到3人，通知正在发出", "李四");
        assertThat(stage.told(zhang)).hasSize(1);
        assertThat(say("wang", "1")).doesNotContain("已发布");
    }

    @Test
    void a_bare_word_is_asked_step_by_step() {
        assertThat(say("wang", "通知")).contains("哪一天、几点");
        assertThat(say("wang", "12月1日")).contains("已记下：12月1日(周二)", "几点");
        assertThat(say("wang", "下午3点")).contains("地点");
        assertThat(say("wang", "三楼会议室")).contains("主题");
        assertThat(say("wang", "学习全会精神")).contains("12月1日(周二) 15:00", "三楼会议室", "预览随后送达");
        assertThat(stage.count("select count(*) from meeting where status = 'DRAFT'"))
                .isEqualTo(1);
    }

    @Test
    void only_what_is_missing_is_asked() {
        assertThat(say("wang", "通知 12月1日 15:00")).contains("地点");
        assertThat(say("wang", "二楼")).contains("主题");
        assertThat(say("wang", "取消")).contains("退出");
        assertThat(stage.count("select count(*) from meeting")).isZero();
    }

    @Test
    void dates_that_cannot_be_are_refused_with_what_was_understood() {
        assertThat(say("wang", "通知 11月1日 15:00 三楼会议室 学习")).contains("11月1日", "已经过去");
        assertThat(say("wang", "通知 2月30日 15:00 三楼会议室 学习")).contains("2月30日", "不存在");
        assertThat(say("wang", "通知 12月1日(周三) 15:00 三楼会议室 学习")).contains("日期和星期不一致");
        assertThat(stage.count("select count(*) from meeting")).isZero();
    }

    @Test
    void a_draft_is_edited_field_by_field_and_shown_again() {
        say("wang", LINE);
        assertThat(say("wang", "2")).contains("新的日期时间");
        assertThat(say("wang", "12月2日 16:00")).contains("12月2日(周三) 16:00", "三楼会议室");
        say("wang", "修改");
        assertThat(say("wang", "地点改为二楼")).contains("，二楼，学习全会精神，");
        say("wang", "2");
        assertThat(say("wang", "主题教育读书班")).contains("1 地点 2 主题");
        assertThat(say("wang", "2")).contains("，二楼，主题教育读书班，");
        assertThat(stage.count("select count(*) from meeting")).isEqualTo(1);
    }

    @Test
    void a_draft_held_back_is_found_again() {
        say("wang", LINE);
        assertThat(say("wang", "3")).contains("草稿已保留");
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(say("wang", "发布")).contains("已发布");
        assertThat(say("wang", "发布")).contains("没有待发布的通知");
    }

    @Test
    void the_card_does_what_the_digits_do() {
        say("wang", LINE);
        assertThat(tap("wang", "hold/1").label()).isEqualTo("暂不发布");
        assertThat(tap("wang", "publish/1").label()).isEqualTo("已发布");
        assertThat(tap("wang", "publish/1").text()).contains("已于11月23日(周一) 09:05发布");
        assertThat(tap("zhangsan", "publish/1").text()).contains("不能由您办理");
        assertThat(tap("wang", "edit/1").text()).contains("已经发布");
        assertThat(stage.told(zhang))
                .filteredOn(body -> body.contains("主题党日通知"))
                .hasSize(1);
    }

    @Test
    void a_pasted_formal_notice_works_as_one() {
        assertThat(say("wang", "各位党员：\n兹定于12月1日下午3点在三楼会议室召开支部党员大会，学习全会精神，请准时参加。"))
                .contains("党员大会", "12月1日(周二) 15:00", "三楼会议室");
        assertThat(say("zhangsan", "通知 12月1日 15:00 三楼会议室 学习")).contains("由支部书记、委员等使用");
    }

    @Test
    void a_group_leader_calls_the_own_group_only() {
        Org group = stage.org(branch, OrgKind.GROUP, "第一党小组");
        stage.execute("update member set group_id = ? where id = ?", group.id(), zhang.id());
        stage.grant(zhang, group, Role.GROUP_LEADER);
        assertThat(say("zhangsan", LINE)).contains("党小组会", "应到：1人");
        assertThat(say("zhangsan", "1")).contains("已发布");
        assertThat(say("zhangsan", "通知 12月3日 15:00 党员大会 三楼会议室 学习")).contains("其他会议请由支部书记");
    }

    @Test
    void a_secretary_is_asked_which_group_meets() {
        stage.org(branch, OrgKind.GROUP, "第一党小组");
        Org second = stage.org(branch, OrgKind.GROUP, "第二党小组");
        stage.execute("update member set group_id = ? where id = ?", second.id(), zhang.id());
        assertThat(say("wang", "通知 党小组会 12月1日 15:00 三楼会议室 学习")).contains("1 第一党小组", "2 第二党小组");
        assertThat(say("wang", "2")).contains("应到：1人", "预览随后送达");
    }

    @Test
    void a_move_a_new_place_and_a_cancellation_each_are_one_message() {
        published();
        assertThat(say("wang", "改期 12月2日 15:00")).contains("12月2日(周三) 15:00", "通知正在发出");
        assertThat(say("wang", "改地点 二楼")).contains("二楼");
        assertThat(say("wang", "改地点 二楼")).contains("没有变化");
        assertThat(say("wang", "取消会议 会场维修")).contains("已取消");
        assertThat(say("wang", "取消会议")).contains("没有相关的会议");
    }

    @Test
    void who_is_silent_is_listed_and_reminded_once() {
        published();
        stage.execute("update attendance set status = 'ACK' where member_id = ?", secretary.id());
        assertThat(say("wang", "催办")).contains("还有2人没有答复：张三、李四", "没有企业微信");
        assertThat(tap("wang", "remind/1").label()).isEqualTo("已提醒");
        assertThat(say("wang", "提醒一次")).contains("今天已经提醒过");
        assertThat(stage.told(zhang)).last().asString().contains("【提醒】");
        assertThat(say("wang", "未送达")).contains("李四：没有企业微信账号");
        assertThat(say("wang", "群公告")).contains("【主题党日通知】机关第一党支部定于12月1日(周二) 15:00在三楼会议室");
    }

    @Test
    void who_left_before_the_notice_is_listed_as_gone_in_chinese() {
        published();
        stage.execute("update member set active = false where id = ?", zhang.id());
        deliver.run();
        assertThat(say("wang", "未送达")).contains("张三：已不在通讯录", "李四：没有企业微信账号，请当面告知");
        say("wang", "改地点 二楼");
        assertThat(stage.rows(
                        "select state, reason from outbox_message where member_id = ? and kind = 'CHANGE'", zhang.id()))
                .hasToString("[{state=LEFT, reason=已不在通讯录}]");
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageState.class,
            names = {"INVALID_USER", "UNLICENSED", "FAILED", "UNCERTAIN", "EXPIRED"})
    void every_delivery_problem_is_worded_in_chinese(MessageState state) {
        published();
        stage.execute(
                "update outbox_message set state = ?, reason = 'errmsg' where member_id = ?", state.name(), zhang.id());
        assertThat(say("wang", "未送达")).containsPattern("张三：[^A-Za-z]+");
    }

    @Test
    void a_group_meets_by_a_rule_of_its_own() {
        Org first = stage.org(branch, OrgKind.GROUP, "第一党小组");
        Org second = stage.org(branch, OrgKind.GROUP, "第二党小组");
        stage.execute("update member set group_id = ? where id = ?", second.id(), zhang.id());
        stage.grant(zhang, second, Role.GROUP_LEADER);
        assertThat(say("wang", "设置 每月第一个周二 15:00 三楼会议室 党小组会")).contains("1 第一党小组", "2 第二党小组");
        assertThat(say("wang", "1")).contains("已设置：每月第一个周二 15:00 三楼会议室 第一党小组 党小组会");
        assertThat(say("zhangsan", "设置 每月第一个周二 15:00 四楼")).contains("已设置", "第二党小组 党小组会");
        assertThat(say("zhangsan", "设置 每月第一个周二 15:00 四楼 党员大会")).contains("其他会议请由支部书记");
        assertThat(say("zhangsan", "设置")).contains("1 每月第一个周二 15:00 四楼").doesNotContain("三楼");
        recurring.due(clock.instant());
        assertThat(stage.told(zhang)).singleElement().asString().contains("党小组会待发布", "四楼", "1人");
        assertThat(stage.told(secretary)).singleElement().asString().contains("党小组会待发布", "三楼");
        assertThat(stage.rows("select group_id from meeting order by id"))
                .hasToString("[{group_id=" + first.id() + "}, {group_id=" + second.id() + "}]");
        assertThat(say("zhangsan", "停用 1")).contains("已停用", "第二党小组");
        assertThat(say("zhangsan", "停用 1")).contains("还没有设置");
    }

    @Test
    void the_back_entry_of_a_group_takes_the_group_only() {
        stage.org(branch, OrgKind.GROUP, "第一党小组");
        Org second = stage.org(branch, OrgKind.GROUP, "第二党小组");
        stage.execute("update member set group_id = ? where id = ?", second.id(), zhang.id());
        assertThat(say("wang", "补录 党小组会 11月19日 15:00 三楼会议室 学习")).contains("2 第二党小组");
        assertThat(say("wang", "2")).contains("党小组会", "应到名单 1 人");
        assertThat(stage.rows("select member_id from attendance")).hasToString("[{member_id=" + zhang.id() + "}]");
    }

    @Test
    void a_recurrence_is_set_listed_and_stopped() {
        assertThat(say("wang", "设置")).contains("还没有设置");
        assertThat(say("wang", "设置 每月第一个周二 15:00 三楼会议室 主题党日")).contains("已设置", "12月1日(周二)");
        assertThat(say("wang", "设置")).contains("1 每月第一个周二 15:00 三楼会议室 主题党日");
        assertThat(say("wang", "设置 每月第一个周二 三楼会议室")).contains("没有看懂几点");
        assertThat(say("wang", "停用 2")).contains("没有第2条");
        assertThat(say("wang", "停用1")).contains("已停用");
    }

    @Test
    void a_work_prompt_becomes_a_notice() {
        Org upper = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Member admin = stage.member(upper, "admin", "陈干事");
        stage.grant(admin, upper, Role.UPPER_ADMIN);
        Org below = stage.org(upper, OrgKind.BRANCH, "第二党支部");
        stage.secretary(below, "zhou", "周书记");
        assertThat(say("admin", "工作提示 12月15日前开展专题学习")).contains("1个支部，1位书记");
        assertThat(say("zhou", "1")).contains("已记下：12月15日前开展专题学习", "哪一天");
        assertThat(say("zhou", "12月3日 15:00")).contains("地点");
        assertThat(say("zhou", "四楼")).contains("，12月15日前开展专题学习，", "预览随后送达");
        assertThat(say("wang", "工作提示 学习")).contains("由支部书记、委员等使用");
    }

    private void published() {
        say("wang", LINE);
        say("wang", "1");
        clock.advance(Duration.ofMinutes(2));
    }
}
