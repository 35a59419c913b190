package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 改期, a new place, 取消会议; what becomes of the old cards. */
class ChangeFlowIT {

    private final Cast cast = House.cast().noticed();

    @Test
    void a_move_sends_one_correction_and_disables_the_old_cards() {
        cast.taps(cast.zhang(), "参加");
        assertThat(cast.orders("改期 " + cast.spoken(cast.tomorrow()) + " 16:00")).contains("已变更", "16:00");
        assertThat(Cast.with(cast.liu(), "变更通知")).hasSize(1);
        assertThat(Cast.with(cast.liu(), "安排已变更")).as("the notice card").hasSize(1);
        assertThat(cast.status("张三")).as("answers stay").isEqualTo("ACK");
        cast.taps(cast.liu(), "参加");
        assertThat(cast.status("刘芳")).isEqualTo("ACK");
        assertThat(cast.orders("改期 " + cast.spoken(cast.tomorrow()) + " 16:00")).contains("没有变化");
    }

    @Test
    void a_new_place_is_one_correction() {
        assertThat(cast.orders("改地点 四楼礼堂")).contains("四楼礼堂");
        assertThat(Cast.with(cast.zhang(), "四楼礼堂")).hasSize(1);
    }

    @Test
    void a_cancellation_reaches_everybody_once_and_old_cards_answer_politely() {
        assertThat(cast.orders("取消会议 会场维修")).contains("已取消");
        assertThat(Cast.with(cast.zhang(), "【取消通知】")).singleElement().asString().contains("会场维修");
        assertThat(Cast.with(cast.zhang(), "会议已取消")).as("the notice card").hasSize(1);
        assertThat(cast.says(cast.zhang(), "参加")).contains("没有等您答复");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("CANCELLED");
        assertThat(cast.orders("取消会议")).contains("没有相关的会议");
    }

    @Test
    void a_date_in_the_past_moves_nothing() {
        assertThat(cast.orders("改期 " + cast.spoken(cast.today().minusDays(3)) + " 15:00"))
                .contains("已经过去");
        assertThat(Cast.with(cast.zhang(), "变更通知")).isEmpty();
    }
}
