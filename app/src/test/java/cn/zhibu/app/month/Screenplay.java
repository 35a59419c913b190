package cn.zhibu.app.month;

import cn.zhibu.app.theatre.Stage;

/**
 * What the people of three branches say and tap from 18 September to 19 October 2026. In those weeks a Sunday (09-20) and a Saturday (10-10)
 * are working days, and Mid-Autumn (09-25 to 09-27) and National Day (10-01 to 10-07) are not.
 */
final class Screenplay {

    private static final String FIRST = "lijianguo";
    private static final String SECOND = "chenguifang";
    private static final String THIRD = "huangzhiyuan";

    private final Stage stage;

    Screenplay(Stage stage) {
        this.stage = stage;
    }

    void play() {
        plansAreMade();
        aMakeUpSundayAndAMonday();
        anEveningNoticeForAnEarlyMorning();
        aSaturdayInTheHolidayIsAnnounced();
        aRollIsSignedBeforeTheHoliday();
        theSaturdayMeeting();
        afterMidAutumn();
        anEveningMeeting();
        aChangeAtNoon();
        theThemeDayThatHadToMove();
        aMeetingIsMovedAfterFourDays();
        theMovedMonday();
    }

    private void plansAreMade() {
        stage.at("2026-09-18", "09:06");
        stage.say(FIRST, "设置 每月第一个周二 15:00 三楼会议室 主题党日");
        stage.say("xulaixi", "文字版");
        stage.at("2026-09-18", "09:07");
        stage.say(SECOND, "通知 9月21日 15:00 二楼会议室 秋季防火安排");
        stage.tap(SECOND, "发布");
        stage.at("2026-09-18", "09:21");
        stage.tap(SECOND, "参加");
        stage.tap("hejunjie", "参加");
        stage.tap("maxiaodong", "参加");
        stage.say("linxiuying", "2");
        stage.say("linxiuying", "4");
        stage.at("2026-09-18", "09:24");
        stage.tap(SECOND, "同意");
    }

    private void aMakeUpSundayAndAMonday() {
        stage.at("2026-09-20", "17:12");
        stage.say("guoliang", "1");
        stage.at("2026-09-21", "10:40");
        stage.tap(FIRST, "暂不发布");
        stage.at("2026-09-21", "14:52");
        checkIn(SECOND, SECOND, "hejunjie", "guoliang");
        stage.at("2026-09-21", "15:12");
        checkIn(SECOND, "maxiaodong");
        stage.at("2026-09-21", "16:34");
        stage.tap("hejunjie", "好");
        stage.say("maxiaodong", "2");
    }

    private void anEveningNoticeForAnEarlyMorning() {
        stage.at("2026-09-22", "10:15");
        stage.say("zhaoweidong", "工作提示 10月主题党日请结合国庆节开展爱国主义教育");
        stage.at("2026-09-22", "21:05");
        stage.say(THIRD, "通知 9月23日 08:00 老干部活动中心 参观红色教育基地");
        stage.tap(THIRD, "发布");
        stage.at("2026-09-22", "21:11");
        stage.tap("dengguangming", "请假");
        stage.say("dengguangming", "2");
        stage.at("2026-09-22", "21:13");
        stage.tap(THIRD, "同意");
        stage.tap(THIRD, "参加");
        stage.say("xulaixi", "1");
        stage.at("2026-09-23", "07:51");
        checkIn(THIRD, THIRD, "xulaixi");
        stage.at("2026-09-23", "08:06");
        checkIn(THIRD, "hanxuemei");
        stage.at("2026-09-23", "09:44");
        sign(THIRD);
    }

    private void aSaturdayInTheHolidayIsAnnounced() {
        stage.at("2026-09-23", "10:20");
        stage.say(FIRST, "通知 9月26日 09:30 烈士陵园 现场教学");
        stage.tap(FIRST, "发布");
        stage.at("2026-09-23", "10:41");
        for (String userid : new String[] {FIRST, "zhouxiaomei", "zhangsan", "wuguoqiang", "fengyuxin"}) {
            stage.tap(userid, "参加");
        }
        stage.tap("liufang", "请假");
        stage.say("liufang", "3");
        stage.at("2026-09-23", "10:44");
        stage.tap(FIRST, "同意");
    }

    private void aRollIsSignedBeforeTheHoliday() {
        stage.at("2026-09-24", "09:20");
        sign(SECOND);
        stage.at("2026-09-24", "10:05");
        stage.say("luoting", "补学");
        stage.say("luoting", "1");
        stage.say("luoting", "防火责任到人，巡查要有记录。\n回去后先把种子库的线路查一遍。");
        stage.at("2026-09-24", "10:12");
        stage.tap(SECOND, "通过");
        stage.at("2026-09-24", "20:45");
        stage.say(THIRD, "通知 9月29日 19:00 社区礼堂 重阳节慰问安排");
        stage.tap(THIRD, "发布");
    }

    private void theSaturdayMeeting() {
        stage.at("2026-09-26", "09:20");
        checkIn(FIRST, FIRST, "zhouxiaomei", "zhangsan", "wuguoqiang");
        stage.at("2026-09-26", "10:10");
        stage.say(FIRST, "其余到");
    }

    private void afterMidAutumn() {
        stage.at("2026-09-28", "09:35");
        sign(FIRST);
        stage.tap("zhangsan", "较好");
        stage.at("2026-09-28", "09:41");
        stage.say(FIRST, "发布");
        stage.at("2026-09-28", "10:02");
        for (String userid : new String[] {FIRST, "zhouxiaomei", "zhangsan", "liufang", "zhengshuang", "fengyuxin"}) {
            stage.tap(userid, "参加");
        }
        stage.tap(THIRD, "参加");
        stage.say("xulaixi", "能来");
    }

    private void anEveningMeeting() {
        stage.at("2026-09-29", "10:15");
        stage.say(FIRST, "通知 党课 9月30日 16:00 党员活动室 国庆专题党课");
        stage.tap(FIRST, "发布");
        stage.at("2026-09-29", "18:51");
        checkIn(THIRD, THIRD, "xulaixi", "hanxuemei");
    }

    private void aChangeAtNoon() {
        stage.at("2026-09-30", "09:22");
        sign(THIRD);
        stage.at("2026-09-30", "12:40");
        stage.say(FIRST, "改期 9月30日 16:40");
        stage.at("2026-09-30", "16:31");
        checkIn(FIRST, FIRST, "zhangsan", "liufang", "yangfan");
    }

    private void theThemeDayThatHadToMove() {
        stage.at("2026-10-08", "09:41");
        sign(FIRST);
        stage.at("2026-10-08", "10:05");
        stage.say(SECOND, "通知 10月16日 15:00 试验田 秋收技术交流");
        stage.tap(SECOND, "发布");
        stage.tap(SECOND, "参加");
        stage.at("2026-10-08", "10:13");
        stage.tap("hejunjie", "参加");
        stage.at("2026-10-08", "14:50");
        checkIn(FIRST, FIRST, "zhouxiaomei", "zhangsan", "liufang", "wuguoqiang", "zhengshuang", "fengyuxin");
        stage.at("2026-10-08", "15:10");
        checkIn(FIRST, "yangfan");
        stage.at("2026-10-08", "16:43");
        sign(FIRST);
    }

    private void aMeetingIsMovedAfterFourDays() {
        stage.at("2026-10-09", "10:20");
        stage.say(THIRD, "通知 10月12日 10:00 东城社区 重阳节座谈");
        stage.tap(THIRD, "发布");
        stage.say(FIRST, "通知 支委会 10月10日 10:00 205室 研究发展对象");
        stage.tap(FIRST, "发布");
        stage.at("2026-10-09", "10:26");
        stage.tap(THIRD, "参加");
        stage.tap("dengguangming", "参加");
        stage.say("xulaixi", "1");
        stage.tap(FIRST, "参加");
        stage.at("2026-10-10", "09:52");
        checkIn(FIRST, FIRST, "zhouxiaomei");
        stage.at("2026-10-11", "16:05");
        stage.say(THIRD, "取消会议");
        stage.at("2026-10-12", "10:20");
        stage.say(SECOND, "改期 10月19日 15:00");
        stage.at("2026-10-12", "10:25");
        stage.tapOld("luoting", "参加", "10月16日");
        stage.at("2026-10-12", "10:28");
        stage.tap("luoting", "参加");
        stage.tap("maxiaodong", "参加");
    }

    private void theMovedMonday() {
        stage.at("2026-10-19", "14:55");
        checkIn(SECOND, SECOND, "hejunjie", "guoliang");
        stage.at("2026-10-19", "17:05");
    }

    private void checkIn(String secretary, String... people) {
        String code = stage.code(secretary);
        for (String userid : people) {
            stage.say(userid, "签到 " + code);
        }
    }

    private void sign(String secretary) {
        stage.say(secretary, "确认到会");
        stage.say(secretary, "确认到会");
    }
}
