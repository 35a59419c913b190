package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 通知: in one line, guided or pasted; what is refused; preview, publication and the paste-ready text. */
class NoticeFlowIT {

    private final Cast cast = House.cast();

    @Test
    void one_line_becomes_a_preview_and_a_tap_sends_the_notice_to_everybody() {
        String heard = cast.orders("通知 " + cast.spoken(cast.tomorrow()) + " 15:00 三楼会议室 学习全会精神");
        assertThat(heard).contains("三楼会议室");
        String preview = cast.last(cast.secretary());
        assertThat(preview).contains("学习全会精神", "6人", "有表决权5人", "[发布] [修改] [暂不发布]");
        assertThat(Cast.with(cast.zhang(), "学习全会精神")).isEmpty();

        cast.taps(cast.secretary(), "发布");
        for (String person : FlowDirectory.people(cast.number())) {
            assertThat(Cast.with(cast.theatre().phone(person), "主题党日通知"))
                    .as(person)
                    .hasSize(1);
        }
        assertThat(cast.last(cast.zhang())).contains("三楼会议室", "学习全会精神", "[参加] [请假]");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("NOTICED");
    }

    @Test
    void a_bare_word_leads_through_date_time_place_and_topic() {
        assertThat(cast.orders("通知")).contains("哪一天");
        assertThat(cast.orders(cast.spoken(cast.tomorrow()))).contains("几点");
        assertThat(cast.orders("下午3点半")).contains("地点");
        assertThat(cast.orders("二楼活动室")).contains("主题");
        cast.orders("学习党章");
        assertThat(cast.last(cast.secretary())).contains("15:30", "二楼活动室", "学习党章");
        assertThat(cast.orders("1")).contains("已发布");
        assertThat(Cast.with(cast.liu(), "学习党章")).hasSize(1);
    }

    @Test
    void a_past_date_and_a_date_that_cannot_be_are_refused_with_what_was_understood() {
        String yesterday = cast.spoken(cast.today().minusDays(1));
        assertThat(cast.orders("通知 " + yesterday + " 15:00 三楼会议室 学习")).contains(yesterday, "已经过去");
        assertThat(cast.orders("通知 2月30日 15:00 三楼会议室 学习")).contains("2月30日", "不存在");
        assertThat(cast.orders("通知 " + cast.spoken(cast.tomorrow()) + " 25:00 三楼会议室 学习"))
                .contains("25:00", "不存在");
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from meeting m join org o on o.id = m.org_id where o.name = ?",
                                cast.branch()))
                .isZero();
    }

    @Test
    void words_that_are_no_date_are_asked_for_again_with_an_example() {
        cast.orders("通知");
        assertThat(cast.orders("找个合适的时候")).contains("没有看懂", "12月1日 15:00");
        assertThat(cast.orders("取消")).contains("退出");
    }

    @Test
    void a_draft_is_edited_held_back_and_published_later() {
        cast.orders("通知 " + cast.spoken(cast.tomorrow()) + " 15:00 三楼会议室 学习全会精神");
        cast.taps(cast.secretary(), "修改");
        cast.orders("地点：四楼礼堂");
        assertThat(cast.last(cast.secretary())).contains("四楼礼堂", "学习全会精神");
        cast.taps(cast.secretary(), "暂不发布");
        assertThat(Cast.with(cast.zhang(), "四楼礼堂")).isEmpty();
        assertThat(cast.orders("发布")).contains("已发布");
        assertThat(Cast.with(cast.zhang(), "四楼礼堂")).hasSize(1);
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from meeting m join org o on o.id = m.org_id where o.name = ?",
                                cast.branch()))
                .isEqualTo(1);
    }

    @Test
    void a_pasted_formal_notice_works_as_one() {
        cast.orders("各位党员：\n兹定于" + cast.spoken(cast.tomorrow()) + "下午3点在三楼会议室召开支部党员大会，学习全会精神，请准时参加。");
        assertThat(cast.last(cast.secretary())).contains("党员大会", "15:00", "三楼会议室");
    }

    @Test
    void the_text_for_the_group_of_the_branch_is_ready_to_paste() {
        cast.noticed();
        assertThat(cast.orders("群公告")).contains(cast.branch(), "三楼会议室", "学习全会精神", "15:00");
    }

    @Test
    void publishing_twice_sends_once() {
        cast.noticed();
        assertThat(cast.orders("发布")).contains("没有待发布");
        assertThat(Cast.with(cast.zhang(), "主题党日通知")).hasSize(1);
    }

    @Test
    void a_committee_meeting_expects_the_committee_only() {
        cast.orders("通知 支委会 " + cast.spoken(cast.tomorrow()) + " 15:00 二楼 研究发展对象");
        assertThat(cast.last(cast.secretary())).contains("支委会", "2人");
        cast.orders("1");
        assertThat(Cast.with(cast.committee(), "研究发展对象")).hasSize(1);
        assertThat(Cast.with(cast.zhang(), "研究发展对象")).isEmpty();
    }
}
