package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.dues.DuesDay;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A year of dues in one walk: amounts fixed on a page, the dues day on the phones, the bank's list, the settings. */
class DuesWalkIT extends Walk {

    /** 09:10 in Beijing on the first worked Friday of December. */
    private static final Instant DUES_DAY = Instant.parse("2026-12-04T01:10:00Z");

    private static final int PHONE = 360;
    private static final int SCREEN = 1280;

    @Override
    Instant start() {
        return DUES_DAY;
    }

    @Test
    void from_the_amounts_of_the_year_to_the_booked_list() throws SQLException {
        try (Desk pages = new Desk(browser, address, SCREEN, 800);
                Desk phones = new Desk(browser, address + "/?phones=zhouxiaomei,zhangsan", 1440, 900)) {
            pages.open(address + "/w/dues", "周晓梅");
            pages.follow("年度核定");
            pages.upload(
                    "核定表.csv",
                    "姓名,月交金额,类别,原因,起始月份\n张三,45.02,,,2026-12\n刘芳,30.01,,,2026-12\n"
                            + "杨帆,75.02,,,2026-12\n吴国强,20,,,2026-12\n",
                    "上传并比较");
            assertThat(pages.reads("将写入 4 人")).contains("张三", "45.02");
            both(pages, "dues-year");
            pages.follow("重新上传");
            pages.follow("不用表格，在网页上逐人填写");
            assertThat(pages.reads("逐人核定")).contains("张三", "尚未核定");
            pages.pictureOfTop("dues-year-form", PHONE);
            pages.pictureOfTop("dues-year-form", SCREEN);
            pages.back();
            pages.back();
            pages.press("确认核定");
            pages.reads("已核定");

            bot.getBean(DuesDay.class).run(DUES_DAY);
            PhoneView zhang = phones.phone("zhangsan");
            assertThat(zhang.hears("党费日提醒")).doesNotContain("45.02");
            phones.picture("dues-card", zhang);
            zhang.say("党费");
            assertThat(zhang.hears("尚未登记交纳")).contains("45.02 元");
            zhang.tap("我已交纳");
            zhang.answered("我已交纳");
            phones.picture("dues-own", zhang);
            PhoneView zhou = phones.phone("zhouxiaomei");
            zhou.say("收党费");
            String number = zhou.reads("党费名单", "(\\d+) 张三");
            zhou.say("收 " + number);
            zhou.hears("收据号 2026-1");
            phones.picture("dues-collect", zhou);
            zhou.say("党费统计");
            assertThat(zhou.hears("支部现存未上缴")).contains("已交清 1 人").doesNotContain("张三");
            zhou.sees();
            phones.picture("dues-month", zhou);

            pages.open(address + "/w/dues");
            both(pages, "dues-desk");
            pages.follow("银行明细入账");
            pages.upload("银行明细.csv", "姓名,月份,金额\n刘芳,2026-12,30.01\n杨帆,2026-12,70\n张三,2026-12,45.02\n", "上传并核对");
            assertThat(pages.reads("核对完成，待入账")).contains("已匹配", "待人工核对", "此前已交");
            both(pages, "dues-bank");
            pages.press("将已匹配的行入账");
            pages.reads("已入账");
            pages.open(address + "/w/dues");
            pages.follow("上缴登记");
            pages.fill("金额（元）", "500");
            pages.press("登记上缴");
            assertThat(pages.reads("金额超过支部现存党费")).contains("现存未上缴 75.03 元");
            pages.fill("金额（元）", "60");
            pages.fill("上级收据号（可不填）", "工委-12");
            pages.press("登记上缴");
            assertThat(pages.reads("已登记上缴")).contains("现存未上缴 15.03 元", "工委-12");
            both(pages, "dues-turnover");
            pages.open(address + "/w/dues");
            pages.follow("党费日、取整和交纳链接");
            assertThat(pages.reads("党费日：每月第一个工作周五")).contains("下一次是1月8日(周五)（暂定");
            both(pages, "dues-settings");
            roster(pages);
            assertThat(pages.troubles()).isEmpty();
            assertThat(phones.troubles()).isEmpty();
        }
        try (Desk own = new Desk(browser, address, SCREEN, 800);
                Desk above = new Desk(browser, address, SCREEN, 800)) {
            own.open(address + "/m/dues", "张三");
            assertThat(own.reads("2026 年已交 45.02 元"))
                    .contains("12月", "收据号 2026-1")
                    .doesNotContain("刘芳");
            both(own, "dues-me");
            above.open(address + "/admin/dues", "赵卫东");
            assertThat(above.reads("各支部党费")).contains("75.03", "60.00", "15.03").doesNotContain("张三", "45.02", "30.01");
            both(above, "dues-sums");
            assertThat(own.troubles()).isEmpty();
            assertThat(above.troubles()).isEmpty();
        }
        assertThat(query("select m.name, c.status from dues_charge c join member m on m.id = c.member_id"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("张三", "PAID", "刘芳", "PAID", "杨帆", "OPEN", "吴国强", "OPEN"));
    }

    private void roster(Desk pages) {
        pages.open(address + "/w/roster");
        pages.upload("名册.csv", "支部,姓名,长期在外\n机关第一支部,张三,是\n机关第一支部,李四,\n机关第九支部,王五,\n", "上传并试运行");
        assertThat(pages.reads("试运行完成，待确认")).contains("长期在外：否 → 是", "没有支部叫“机关第九支部”");
        both(pages, "roster-file");
        pages.press("确认写入 2 人");
        pages.reads("已导入");
        pages.open(address + "/w/roster");
        both(pages, "roster-desk");
        pages.follow("张三");
        both(pages, "roster-entry");
        pages.open(address + "/m/info");
        both(pages, "info");
    }

    private static void both(Desk pages, String name) {
        pages.picture(name, PHONE);
        pages.picture(name, SCREEN);
    }
}
