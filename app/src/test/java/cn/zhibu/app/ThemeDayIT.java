package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.theatre.Theatre;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The main job: from a notice typed by the secretary to a signed roll in SQL and the month's picture, over HTTP with encrypted callbacks. */
class ThemeDayIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void a_theme_day_from_the_notice_to_the_signed_roll() {
        try (Theatre theatre = Theatre.open("2026-11-24", "09:05")) {
            var li = theatre.phone("lijianguo");
            var zhang = theatre.phone("zhangsan");
            var liu = theatre.phone("liufang");

            assertThat(li.say("通知 12月1日 15:00 三楼会议室 学习全会精神").replyText()).contains("三楼会议室");
            theatre.settle();
            assertThat(li.tap("发布").reply()).isNotNull();
            theatre.settle();
            assertThat(zhang.tap("参加").reply()).isNotNull();
            liu.tap("请假");
            theatre.settle();
            liu.say("3");
            theatre.settle();
            li.tap("同意");
            theatre.settle();
            liu.waitForText("已获同意", SOON);

            theatre.until("2026-12-01", "14:50");
            String code = theatre.rows("select code from signin_code order by id desc limit 1")
                    .get(0)
                    .get("code")
                    .toString();
            li.waitForText(code, SOON);
            assertThat(zhang.say("签到 " + code).replyText()).contains("以支部确认为准");
            theatre.until("2026-12-01", "16:45");
            zhang.tap("好");
            li.say("确认到会");
            li.say("确认到会");
            theatre.settle();

            assertThat(theatre.rows("select m.name, a.status from attendance a join member m on m.id = a.member_id"
                            + " where m.wecom_userid in ('zhangsan', 'liufang', 'yangfan') order by m.wecom_userid"))
                    .extracting(row -> row.get("name") + " " + row.get("status"))
                    .containsExactly("刘芳 LEAVE_OK", "杨帆 ABSENT", "张三 PRESENT");
            assertThat(theatre.count("select count(*) from meeting where status = 'CONFIRMED'"))
                    .isEqualTo(1);

            assertThat(li.say("统计").replyText()).contains("12月统计：已开展 1 次");
            theatre.settle();
            assertThat(li.waitFor(bubble -> bubble.kind().equals("image"), SOON)
                            .content()
                            .mediaId())
                    .isNotNull();
        }
    }
}
