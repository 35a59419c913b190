package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The main job: from a notice typed by the secretary to a signed roll in SQL and the month's picture, over HTTP with encrypted callbacks. */
class ThemeDayIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_theme_day_from_the_notice_to_the_signed_roll() {
        try (Theatre theatre = Theatre.open("2026-11-24", "09:05")) {
            Stage stage = new Stage(theatre);
            var li = theatre.phone("lijianguo");
            var zhang = theatre.phone("zhangsan");
            var liu = theatre.phone("liufang");

            assertThat(stage.say(li, "通知 12月1日 15:00 三楼会议室 学习全会精神").replyText()).contains("三楼会议室");
            assertThat(stage.tap(li, "发布").reply()).isNotNull();
            assertThat(stage.tap(zhang, "参加").reply()).isNotNull();
            stage.tap(liu, "请假");
            stage.say(liu, "3");
            stage.tap(li, "同意");
            liu.waitForText("已获同意", SOON);

            stage.at("2026-12-01", "14:50");
            String code = theatre.rows("select code from signin_code order by id desc limit 1")
                    .get(0)
                    .get("code")
                    .toString();
            li.waitForText(code, SOON);
            assertThat(stage.say(zhang, "签到 " + code).replyText()).contains("以支部确认为准");
            stage.at("2026-12-01", "16:45");
            stage.tap(zhang, "好");
            stage.say(li, "确认到会");
            stage.say(li, "确认到会");

            assertThat(theatre.rows("select m.name, a.status from attendance a join member m on m.id = a.member_id"
                            + " where m.wecom_userid in ('zhangsan', 'liufang', 'yangfan') order by m.wecom_userid"))
                    .extracting(row -> row.get("name") + " " + row.get("status"))
                    .containsExactly("刘芳 LEAVE_OK", "杨帆 ABSENT", "张三 PRESENT");
            assertThat(theatre.count("select count(*) from meeting where status = 'CONFIRMED'"))
                    .isEqualTo(1);

            assertThat(stage.say(li, "统计").replyText()).contains("12月统计：已开展 1 次");
            assertThat(li.waitFor(bubble -> bubble.kind().equals("image"), SOON)
                            .content()
                            .mediaId())
                    .isNotNull();
        }
    }
}
