package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's walk on the phones in a real browser: from one line typed by the secretary to the signed roll in SQL. */
class ThemeDayWalkIT extends Walk {

    /** A Monday, 09:10 in Beijing: the days to come have a known calendar wherever and whenever the test runs. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:10:00Z");

    @Override
    Instant start() {
        return MONDAY;
    }

    @Test
    void a_theme_day_from_one_line_of_the_secretary_to_the_signed_roll() throws SQLException {
        try (Desk desk = new Desk(browser, address, 1440, 900)) {
            assertThat(desk.phones()).containsExactly("zhangsan", "lijianguo", "wangjiangshi");
            PhoneView zhang = desk.phone("zhangsan");
            PhoneView li = desk.phone("lijianguo");
            PhoneView liu = desk.swap("wangjiangshi", "liufang");

            publish(desk, li);
            answer(desk, zhang, liu);
            decide(desk, li, liu);
            remind(desk);
            signIn(desk, li, zhang);
            callTheRoll(desk, li);
            feedBack(desk, zhang);
            sign(desk, li);

            assertThat(roll())
                    .containsEntry("张三", "PRESENT")
                    .containsEntry("李建国", "PRESENT")
                    .containsEntry("刘芳", "LEAVE_OK")
                    .containsEntry("董玉兰", "PRESENT")
                    .containsEntry("杨帆", "ABSENT");
            assertThat(desk.troubles()).isEmpty();
        }
    }

    private static void publish(Desk desk, PhoneView li) {
        li.say("通知 12月1日 15:00 三楼会议室 学习全会精神");
        assertThat(li.hears("【待发布】")).contains("12月1日", "15:00", "三楼会议室", "学习全会精神", "应到：10人");
        li.hears("主题党日待发布");
        desk.picture("01-preview");
        desk.picture("01-preview-secretary", li);
        li.tap("发布");
        li.answered("已发布");
        li.hears("通知正在发出");
    }

    private static void answer(Desk desk, PhoneView zhang, PhoneView liu) {
        assertThat(zhang.hears("主题党日通知")).contains("12月1日", "三楼会议室", "学习全会精神", "参加", "请假");
        liu.hears("主题党日通知");
        desk.picture("02-notice");
        desk.picture("02-notice-member", zhang);
        zhang.tap("参加");
        assertThat(zhang.answered("参加")).matches("参加 \\d\\d:\\d\\d");
        desk.picture("03-receipt-member", zhang);
        liu.tap("请假");
        liu.hears("请问请假类别");
        liu.say("3");
        liu.hears("已提交请假");
        desk.picture("04-leave-member", liu);
    }

    private static void decide(Desk desk, PhoneView li, PhoneView liu) {
        assertThat(li.hears("刘芳同志请假")).contains("因公");
        desk.picture("05-leave");
        desk.picture("05-leave-secretary", li);
        li.tap("同意");
        li.answered("已同意");
        liu.hears("您的请假已获同意");
        desk.picture("06-leave-granted");
    }

    private static void remind(Desk desk) {
        desk.jump("前一天提醒");
        PhoneView yang = desk.swap("liufang", "yangfan");
        assertThat(yang.hears("【提醒】")).contains("1 参加 2 请假");
        desk.picture("07-reminder");
        desk.picture("07-reminder-member", yang);
    }

    private static void signIn(Desk desk, PhoneView li, PhoneView zhang) {
        desk.jump("开会前十分钟");
        String code = li.reads("【签到码】", "当前签到码：(\\d{4})");
        zhang.say(code);
        assertThat(zhang.hears("签到成功")).contains("准时", "以支部确认为准");
        desk.picture("08-sign-in");
        desk.picture("08-sign-in-member", zhang);
        desk.picture("08-code-secretary", li);
    }

    private static void callTheRoll(Desk desk, PhoneView li) {
        desk.jump("开会");
        li.say("点名");
        String own = li.reads("点名册", "(\\d+)[^\\d\\n]*李建国");
        String withoutWeCom = li.reads("点名册", "(\\d+)[^\\d\\n]*董玉兰");
        li.say("到 " + own + " " + withoutWeCom);
        li.hears("已登记 2 人");
        desk.picture("09-roll-call");
        desk.picture("09-roll-call-secretary", li);
    }

    private static void feedBack(Desk desk, PhoneView zhang) {
        desk.jump("结束");
        zhang.hears("活动反馈");
        zhang.tap("好");
        zhang.answered("已匿名反馈");
        desk.picture("10-feedback");
        desk.picture("10-feedback-member", zhang);
    }

    private static void sign(Desk desk, PhoneView li) {
        desk.jump("前进10分钟");
        li.hears("请确认到会情况");
        li.say("确认到会");
        assertThat(li.hears("核对无误请回复")).contains("应到 10 人，实到 3 人", "请假 1 人", "未达到半数");
        desk.picture("11-preview-of-roll");
        desk.picture("11-preview-of-roll-secretary", li);
        li.say("确认到会");
        li.hears("的到会情况已确认");
        desk.picture("12-signed");
        desk.picture("12-signed-secretary", li);
    }

    @Test
    void on_a_phone_of_360_pixels_nothing_sticks_out() {
        try (Desk desk = new Desk(browser, address + "/?phones=huangzhiyuan,hanxuemei", 360, 740)) {
            PhoneView huang = desk.phone("huangzhiyuan");
            PhoneView han = desk.phone("hanxuemei");
            huang.say("通知 12月11日 15:00 活动室 重阳座谈");
            huang.hears("主题党日待发布");
            desk.picture("narrow-secretary");
            huang.tap("发布");
            han.hears("主题党日通知");
            han.tap("参加");
            han.answered("参加");
            desk.picture("narrow-member");
            assertThat(desk.overflow()).isZero();
            assertThat(han.frame().boundingBox().width).isLessThanOrEqualTo(360);
            assertThat(han.overflow()).isZero();
            assertThat(desk.troubles()).isEmpty();
        }
    }

    @Test
    void a_talk_is_ordered_and_the_lecturer_names_another_day() {
        try (Desk desk = new Desk(browser, address + "/?phones=lijianguo,wangjiangshi", 1440, 900)) {
            PhoneView li = desk.phone("lijianguo");
            PhoneView wang = desk.phone("wangjiangshi");
            li.say("点课 党史故事 12月8日");
            li.hears("请选择讲师");
            li.say("1");
            li.hears("已把点单送达讲师");
            wang.hears("请您讲一次微党课");
            desk.picture("talk-card", wang);
            desk.picture("talk-asked", li);
            wang.tap("另约时间");
            wang.hears("请回复您方便的日期");
            wang.say("12月10日");
            wang.hears("考虑改在12月10日");
            li.hears("另约日期");
            desk.picture("talk-proposal", li);
            li.tap("同意");
            li.answered("已答应");
            wang.hears("同意改在12月10日");
            desk.picture("talk-agreed", wang);
            li.say("点单记录");
            li.hears("讲师已答应");
            desk.picture("talk-list", li);
            assertThat(desk.troubles()).isEmpty();
        }
    }

    @Test
    void a_member_in_wechat_sees_no_card_and_answers_by_a_digit() throws SQLException {
        try (Desk desk = new Desk(browser, address + "/?phones=hejunjie,chenguifang", 1440, 900)) {
            PhoneView he = desk.phone("hejunjie");
            PhoneView chen = desk.phone("chenguifang");
            desk.wechat("hejunjie");
            chen.say("通知 12月10日 15:00 二楼会议室 交流学习体会");
            chen.hears("【待发布】");
            chen.say("1");
            he.hears("暂不支持此消息类型");
            he.say("1");
            assertThat(he.hears("已登记您参加")).contains("二楼会议室");
            desk.picture("wechat");
            desk.picture("wechat-member", he);
            assertThat(desk.troubles()).isEmpty();
        }
        assertThat(query("select m.name, a.status from attendance a join member m on m.id = a.member_id"
                        + " where m.wecom_userid = 'hejunjie'"))
                .containsExactlyEntriesOf(Map.of("何俊杰", "ACK"));
    }

    private Map<String, String> roll() throws SQLException {
        return query("select m.name, a.status from attendance a join member m on m.id = a.member_id"
                + " join meeting on meeting.id = a.meeting_id"
                + " where meeting.status = 'CONFIRMED' and meeting.topic = '学习全会精神'");
    }
}
