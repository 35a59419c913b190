package cn.zhibu.bot.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.domain.rhythm.RhythmDay;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RhythmWordsIT extends BotIT {

    @Autowired
    private RhythmDay day;

    @Autowired
    private Scene scene;

    private Org branch;

    @BeforeEach
    void people() {
        Org upper = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(upper, OrgKind.BRANCH, "第一支部");
        stage.secretary(branch, "shuji", "李书记");
        stage.member(branch, "zhangsan", "张三");
        stage.grant(stage.member(upper, "zhuren", "王主任"), upper, Role.UPPER_ADMIN);
    }

    @Test
    void the_secretary_sees_the_state_and_the_articles_and_the_unit_above_numbers() {
        scene.meeting(branch, SettableClock.beijing("2026-11-27", "15:00"), false);
        assertThat(say("shuji", "三会一课"))
                .contains("第4季度党员大会：尚未安排，12月31日(周四)前", "11月主题党日：已安排，11月27日(周五) 15:00", "第4季度党课：尚未安排")
                .doesNotContain("支委会", "党小组会");
        assertThat(say("zhangsan", "三会一课")).doesNotContain("第4季度");
        assertThat(say("zhuren", "三会一课情况")).contains("所辖 1 个支部", "10月主题党日：已开展 0 个，未开展 0 个");
        clock.set("2026-12-07", "08:21");
        day.run(clock.instant());
        clock.set("2026-12-07", "09:05");
        assertThat(say("shuji", "依据"))
                .contains("党员大会：《中国共产党支部工作条例（试行）》第十一条（待核）", "党课：", "规定数据版本 2026-")
                .doesNotContain("主题党日：");
    }

    @Test
    void days_of_members_and_the_term_are_taken_as_people_write_them_and_cite_their_article() {
        assertThat(say("shuji", "入党日期 张三同志 2016年11月30日")).isEqualTo("已登记：张三同志入党日期 2016-11-30。");
        assertThat(say("shuji", "转正日期 张三 2015-11-30")).startsWith("这个日期不对");
        assertThat(say("shuji", "转正日期 张三 2017.11.30")).contains("转正日期 2017-11-30");
        assertThat(say("shuji", "入党日期 李四 2016-11-30")).contains("没有找到“李四”");
        assertThat(say("shuji", "入党日期 张三 2016-13-30")).startsWith("请写明姓名和日期");
        assertThat(say("zhangsan", "入党日期 张三 2016-11-30")).doesNotContain("已登记");
        assertThat(say("shuji", "换届")).startsWith("请写明届满日期");
        assertThat(say("shuji", "换届 2027-05-27")).contains("本届任期至 2027-05-27");
        assertThat(say("shuji", "换届 2020-05-27")).startsWith("届满日期应在今天之后");
        assertThat(say("zhangsan", "政治生日祝福")).contains("会收到一句祝福");
        assertThat(say("zhangsan", "政治生日祝福 不要")).contains("不再发送");
        say("zhangsan", "政治生日祝福");
        clock.set("2026-11-27", "08:21");
        day.run(clock.instant());
        clock.set("2026-11-27", "10:05");
        assertThat(say("shuji", "依据")).contains("按期换届：", "任期有关规定（待核）");
        clock.set("2026-11-30", "08:21");
        day.run(clock.instant());
        clock.set("2026-11-30", "10:05");
        assertThat(say("zhangsan", "依据")).contains("政治生日：", "（待核）");
    }

    @Test
    void everybody_sees_the_own_hours_and_the_secretary_the_sum() {
        assertThat(say("zhangsan", "学时"))
                .contains("2026 年学习培训：0 学时，全年一般不少于 32 学时", "第二十条", "不排名")
                .doesNotContain("本支部");
        assertThat(say("shuji", "学时")).contains("本支部 2 人，人均 0 学时，已达 32 学时的 0 人");
    }

    @Test
    void everybody_sees_what_was_sent_and_tapped_and_nobody_a_name() {
        assertThat(say("zhangsan", "打扰统计")).contains("给您发了 0 条消息，每月一般不超过 8 条", "共 0 次", "不足 5 人");
        for (int i = 0; i < 4; i++) {
            stage.member(branch, "p" + i, "第" + i + "位");
        }
        say("zhangsan", "本次活动");
        assertThat(say("zhangsan", "打扰统计")).contains("共 2 次", "本支部人均 0 条，最多 0 条；人均点按、发送 0.3 次，最多 2 次");
        assertThat(say("zhangsan", "打扰上限 3")).doesNotContain("3 条");
        assertThat(say("shuji", "打扰上限")).contains("现在是 8 条");
        assertThat(say("shuji", "打扰上限 3")).contains("不超过 3 条");
        stage.execute(
                "insert into outbox_message (occasion, revision, member_id, channel, kind, body, state, not_before, not_after,"
                        + " created_at, settled_at) select 'x', 0, id, 'WECOM', 'DUES', '', 'HELD', now(), now(), timestamptz"
                        + " '2026-11-20 09:00+08', timestamptz '2026-11-20 09:05+08' from member where wecom_userid = 'zhangsan'");
        assertThat(say("zhangsan", "打扰统计")).contains("不超过 3 条", "有 1 条没有发送", "11月20日(周五) 未发：党费");
        assertThat(say("shuji", "打扰统计")).contains("因达到上限没有发送的共 1 条").doesNotContain("张三");
    }
}
