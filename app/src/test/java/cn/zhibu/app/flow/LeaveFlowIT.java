package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 请假: asked for, decided, withdrawn, and too late. */
class LeaveFlowIT {

    private final Cast cast = House.cast().noticed();

    @Test
    void a_leave_asked_for_by_tap_is_granted_by_tap_and_told() {
        cast.taps(cast.liu(), "请假");
        assertThat(cast.last(cast.liu())).contains("1病假 2事假 3因公 4出差 5其他");
        assertThat(cast.says(cast.liu(), "4 去省里")).contains("已提交请假", "出差");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_REQ");
        assertThat(cast.last(cast.secretary())).contains("刘芳同志请假", "[同意] [不同意]");
        cast.taps(cast.secretary(), "同意");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_OK");
        assertThat(Cast.with(cast.liu(), "您的请假已获同意")).hasSize(1);
    }

    @Test
    void a_leave_declined_is_told_as_such() {
        assertThat(cast.says(cast.liu(), "2")).contains("病假");
        cast.says(cast.liu(), "2");
        assertThat(cast.orders("不同意 1")).contains("暂未同意", "刘芳");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_NO");
        assertThat(Cast.with(cast.liu(), "暂未同意，请与书记联系")).hasSize(1);
    }

    @Test
    void all_are_granted_at_once() {
        cast.says(cast.liu(), "请假 3");
        cast.says(cast.zhang(), "请假 出差");
        assertThat(cast.orders("全部同意")).contains("刘芳", "张三");
        assertThat(cast.status("张三")).isEqualTo("LEAVE_OK");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_OK");
    }

    @Test
    void a_leave_is_withdrawn_by_coming_or_by_word() {
        cast.says(cast.liu(), "请假 2");
        assertThat(cast.says(cast.liu(), "参加")).contains("已改为参加");
        assertThat(cast.status("刘芳")).isEqualTo("ACK");
        cast.says(cast.zhang(), "请假 2");
        assertThat(cast.says(cast.zhang(), "撤回请假")).contains("已撤回请假");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
    }

    @Test
    void on_behalf_the_request_goes_the_same_way() {
        assertThat(cast.orders("代 刘芳 请假 1")).contains("已代刘芳同志提交请假", "病假");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_REQ");
        assertThat(cast.orders("同意 1")).contains("已同意");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_OK");
    }

    @Test
    void after_the_start_leave_is_refused() {
        cast.at("15:01");
        assertThat(cast.says(cast.liu(), "请假")).contains("已开始", "不再接受");
        assertThat(cast.status("刘芳")).isEqualTo("EXPECTED");
        assertThat(cast.taps(cast.zhang(), "请假").reply())
                .as("the card stays as it is")
                .isNull();
        assertThat(cast.last(cast.zhang())).contains("已开始", "不再接受");
    }

    @Test
    void a_member_cannot_decide() {
        cast.says(cast.liu(), "请假 2");
        assertThat(cast.says(cast.zhang(), "同意 1")).contains("由支部书记、委员等使用");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_REQ");
    }
}
