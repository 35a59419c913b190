package cn.zhibu.bot.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.dues.DuesBalance;
import cn.zhibu.domain.dues.DuesDay;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** It is the dues day of November 2026; 张三 is number 1, 王五 number 2, the collector number 3. */
class DuesChatIT extends BotIT {

    @Autowired
    private DuesScene dues;

    @Autowired
    private DuesDay day;

    @Autowired
    private DuesBalance balance;

    private Org branch;
    private Member zhang;
    private Member wang;
    private Member collector;

    @BeforeEach
    void duesDay() {
        branch = stage.branch("第一支部");
        stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        wang = stage.member(branch, "wangwu", "王五");
        collector = stage.member(branch, "qianshou", "钱收");
        stage.grant(collector, branch, Role.DUES_COLLECTOR);
        dues.fix(zhang, wang, collector);
        clock.set("2026-11-06", "09:11");
        day.run(clock.instant());
    }

    @AfterEach
    void the_books_balance() {
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void the_own_amount_is_said_to_who_asks() {
        assertThat(say("zhangsan", "党费"))
                .contains("2026年11月党费：45.02 元，尚未登记交纳。", "2026年已交 0 个月", "支部不垫交", "1我已交纳 2委托代交 3有疑问 4稍后交");
        assertThat(say("lijianguo", "党费")).contains("还没有核定您的党费标准");
    }

    @Test
    void paid_by_button_digit_and_word_is_one_answer_until_the_collector_confirms() {
        assertThat(tap("zhangsan", "dues-paid/202611").label()).isEqualTo("我已交纳");
        assertThat(say("zhangsan", "我已交纳")).startsWith("已记下");
        assertThat(dues.charge(zhang, "2026-11-01").answer()).isEqualTo(DuesAnswer.PAID);
        assertThat(dues.charge(zhang, "2026-11-01").status()).isEqualTo(ChargeStatus.OPEN);
        assertThat(say("wangwu", "1")).startsWith("已记下：您说已交纳2026年11月党费，以收缴人确认为准");
        assertThat(say("qianshou", "收党费")).contains("1 张三 45.02 本人说已交", "2 王五 45.02 本人说已交", "3 钱收 45.02 未交");
        assertThat(say("qianshou", "收 1-2")).contains("已确认 2026年11月 2 人，共 90.04 元：张三、王五", "收据号 2026-1 至 2026-2");
        assertThat(say("zhangsan", "党费")).contains("45.02 元，已交纳", "2026年已交 1 个月，共 45.02 元", "收据号 2026-1");
        Answer late = tap("zhangsan", "dues-later/202611");
        assertThat(late.label()).isEqualTo("已办结");
        assertThat(say("zhangsan", "稍后交")).contains("已由收缴人确认");
        assertThat(say("zhangsan", "委托代交 王五")).contains("已由收缴人确认");
        assertThat(tap("zhangsan", "dues-question/202611").label()).isEqualTo("已办结");
        assertThat(stage.count("select count(*) from conversation_state where dialogue is not null"))
                .isZero();
        assertThat(say("lijianguo", "党费疑问 还没有核定吗")).startsWith("您的疑问已转给党费收缴人");
    }

    @Test
    void zero_takes_the_answer_back() {
        say("zhangsan", "1");
        assertThat(say("zhangsan", "0")).startsWith("已撤销您对2026年11月党费的答复");
        assertThat(dues.charge(zhang, "2026-11-01").answer()).isNull();
    }

    @Test
    void a_digit_declares_no_payment_while_another_question_is_open() {
        stage.execute(
                "insert into open_question (member_id, kind, subject_id, asked_at, closes_at)"
                        + " select ?, 'FEEDBACK', 1, now() - interval '30 years', asked_at + interval '30 years' from open_question limit 1",
                zhang.id());
        stage.execute(
                "insert into meeting (org_id, status, types, topic, place, starts_at, ends_at, created_at)"
                        + " values (?, 'CONFIRMED', 'THEME_DAY', 't', 'p', '2026-11-03', '2026-11-03', '2026-11-01')",
                branch.id());
        assertThat(say("zhangsan", "1")).contains("的党费");
        assertThat(dues.charge(zhang, "2026-11-01").answer()).isNull();
    }

    @Test
    void another_member_is_asked_and_pays_only_after_consent() {
        assertThat(tap("zhangsan", "dues-behalf/202611").text()).startsWith("请告诉我请谁代交");
        assertThat(say("zhangsan", "王五")).startsWith("已请王五同志代交");
        assertThat(stage.told(wang))
                .last()
                .asString()
                .contains("张三同志请您代交党费", "dues-agree/1")
                .doesNotContain("45.02");
        assertThat(say("qianshou", "收党费")).contains("1 张三 45.02 委托代交");
        assertThat(tap("qianshou", "dues-agree/1").text()).startsWith("没有找到您可以办理的");
        assertThat(tap("wangwu", "dues-agree/1").text()).contains("张三同志2026年11月的党费为 45.02 元");
        assertThat(stage.told(zhang)).last().asString().contains("王五同志已同意代您交纳");
        assertThat(say("qianshou", "收党费")).contains("1 张三 45.02 由王五代交");
        say("qianshou", "收 1");
        assertThat(stage.rows("select payer_id, payer_name from dues_payment"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("payer_id", wang.id()));
        assertThat(tap("wangwu", "dues-refuse/1").text()).contains("无需再办");
    }

    @Test
    void who_is_asked_may_decline_and_the_member_is_asked_again() {
        say("zhangsan", "委托代交 王五");
        assertThat(tap("wangwu", "dues-refuse/1").label()).isEqualTo("不便代交");
        assertThat(stage.told(zhang)).last().asString().contains("暂不便代交");
        assertThat(dues.charge(zhang, "2026-11-01").answer()).isNull();
    }

    @Test
    void a_relative_is_noted_by_name() {
        say("zhangsan", "委托代交 王五");
        say("zhangsan", "0");
        assertThat(tap("wangwu", "dues-agree/1").text()).contains("无需再办");
        assertThat(say("zhangsan", "委托代交 家属")).startsWith("已记下由家属代交");
        say("qianshou", "收 1");
        assertThat(stage.rows("select payer_id, payer_name from dues_payment"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("payer_id", null).containsEntry("payer_name", "家属"));
    }

    @Test
    void a_question_goes_to_the_collector_alone_without_figures_of_pay() {
        assertThat(tap("zhangsan", "dues-question/202611").text()).contains("请不要写工资数额");
        assertThat(say("zhangsan", "我工资6543.21元，为什么是45.02元")).startsWith("您的疑问已转给党费收缴人");
        assertThat(stage.told(collector))
                .last()
                .asString()
                .contains("张三同志对2026年11月的党费有疑问（1 号）", "45.02")
                .doesNotContain("6543");
        assertThat(say("qianshou", "答复")).contains("1 张三：我工资…元，为什么是45.02元");
        assertThat(say("qianshou", "答复 1 按年初核定的基数计算")).isEqualTo("已答复张三同志，只有本人能看到。");
        assertThat(stage.told(zhang)).last().asString().contains("按年初核定的基数计算");
        assertThat(say("qianshou", "答复")).isEqualTo("目前没有待答复的党费疑问。");
        assertThat(say("zhangsan", "答复 1 哈哈")).contains("由");
    }

    @Test
    void the_collector_undoes_and_reverses_and_every_number_stays() {
        assertThat(say("qianshou", "收1")).contains("收据号 2026-1。");
        assertThat(say("qianshou", "0")).startsWith("已撤销刚才登记的 1 笔");
        assertThat(say("qianshou", "收 全部")).contains("收据号 2026-2 至 2026-4");
        assertThat(say("qianshou", "冲销 3")).startsWith("请这样发送");
        assertThat(say("qianshou", "冲销 2026-3 登记错人")).startsWith("已冲销收据 2026-3（45.02 元）");
        assertThat(say("qianshou", "冲销 3 登记错人")).contains("此前已经冲销");
        assertThat(say("qianshou", "冲销 9 不存在")).contains("没有找到这个收据号");
        assertThat(say("qianshou", "收 1-3")).contains("1 人", "收据号 2026-5", "此前已办结、未重复登记：张三、钱收");
    }

    @Test
    void prepayment_and_arrears_by_words() {
        assertThat(say("qianshou", "收 1 预交6个月 银行")).contains("共 315.14 元");
        assertThat(say("qianshou", "收 2 预交 7个月")).contains("预交一般不超过六个月");
        assertThat(say("qianshou", "收 1-9")).contains("没有看懂或没有这个序号：“4”");
        assertThat(say("qianshou", "收 10月 2")).contains("2026年10月还没有党费名单");
    }

    @Test
    void what_is_waived_is_in_no_sum_and_nobody_is_shown_an_amount_that_is_not_owed() {
        say("qianshou", "核定 王五 0 减免 机关党委2026年11月批复");
        assertThat(say("qianshou", "收党费")).contains("3 人，应交 90.04 元，已确认 0.00 元", "2 王五 0.00 无需交");
        assertThat(say("wangwu", "党费")).contains("0.00 元，无需交纳").doesNotContain("45.02");
    }

    @Test
    void a_question_that_was_answered_no_longer_stands_in_the_list() {
        say("zhangsan", "党费疑问 为什么是45.02元");
        assertThat(say("zhangsan", "党费")).contains("您有疑问，待收缴人答复");
        assertThat(say("qianshou", "收党费")).contains("1 张三 45.02 有疑问");
        say("qianshou", "答复 1 按年初核定的基数计算");
        assertThat(say("zhangsan", "党费")).contains("尚未登记交纳", "1我已交纳");
        assertThat(say("qianshou", "收党费")).contains("1 张三 45.02 未交");
        day.run(clock.instant().plus(Duration.ofDays(7)));
        assertThat(stage.told(zhang)).last().asString().contains("已过一周");
    }

    @Test
    void a_reminder_is_promised_where_one_will_come() {
        assertThat(say("zhangsan", "稍后交")).contains("再提醒您一次");
        clock.set("2026-11-13", "09:11");
        day.run(clock.instant());
        assertThat(stage.told(zhang)).hasSize(2);
        assertThat(say("zhangsan", "稍后交")).contains("这个月不再提醒您").doesNotContain("再提醒您一次");
    }

    @Test
    void who_is_asked_to_pay_for_somebody_is_not_woken() {
        clock.set("2026-11-06", "22:10");
        say("zhangsan", "党费疑问 基数怎么算");
        say("zhangsan", "委托代交 王五");
        assertThat(stage.rows("select to_char(not_before at time zone 'Asia/Shanghai', 'MM-DD HH24') as hour"
                        + " from outbox_message where occasion like 'dues-%'"))
                .containsExactly(Map.of("hour", "11-09 08"), Map.of("hour", "11-09 08"));
        assertThat(stage.count(
                        "select count(*) from open_question where kind = 'DUES_BEHALF' and asked_at > ?::timestamptz",
                        clock.instant().toString()))
                .isEqualTo(1);
    }

    @Test
    void words_too_long_to_keep_are_answered_with_what_to_do() {
        String words = "说明".repeat(150);
        say("qianshou", "收 1");
        assertThat(say("qianshou", "冲销 2026-1 " + words)).contains("原因不超过256字");
        assertThat(say("qianshou", "核定 张三 60 " + words)).contains("不超过256字");
        assertThat(stage.count("select count(*) from dues_reversal")).isZero();
        assertThat(say("qianshou", "冲销 1 登记错人")).startsWith("已冲销");
        assertThat(say("qianshou", "0")).startsWith("没有可以撤销的登记");
    }

    @ParameterizedTest
    @CsvSource({"微信转账, OTHER", "党费云转账, PLATFORM", "银行转账, BANK", "支付宝, OTHER"})
    void the_way_that_is_said_more_closely_counts(String said, String way) {
        say("qianshou", "收 1 " + said);
        assertThat(stage.rows("select way from dues_payment")).containsExactly(Map.of("way", way));
    }

    @Test
    void only_who_keeps_the_dues_uses_these_words() {
        assertThat(say("wangwu", "收党费")).doesNotContain("45.02");
        assertThat(say("wangwu", "收 1")).doesNotContain("已确认");
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
        assertThat(say("lijianguo", "收 1")).contains("已确认");
    }

    @Test
    void an_amount_is_changed_within_the_year_with_a_reason_only() {
        assertThat(say("qianshou", "核定 张三 60")).contains("须写明原因");
        assertThat(say("qianshou", "核定 张三 6543.21 涨薪")).contains("每月应交的金额，不是收入").doesNotContain("6543");
        assertThat(say("qianshou", "核定 张三 0 减免")).contains("批准");
        assertThat(say("qianshou", "核定 张三 60 自12月 退休")).startsWith("已核定：张三同志自2026年12月起每月 60.00 元（原为 45.02 元）");
        assertThat(stage.told(zhang)).last().asString().contains("每月 60.00 元（离退休），原为 45.02 元");
        assertThat(dues.charge(zhang, "2026-11-01").amountFen()).isEqualTo(DuesScene.FEN);
        assertThat(say("qianshou", "核定 王五 0 减免 机关党委2026年11月批复")).startsWith("已核定");
        assertThat(say("wangwu", "党费")).contains("无需交纳（减免 机关党委2026年11月批复）");
        assertThat(say("qianshou", "核定 赵云 60 新党员")).contains("没有找到“赵云”");
        assertThat(say("lijianguo", "核定 李建国 30")).startsWith("已核定：李建国同志自2026年11月起每月 30.00 元。");
        assertThat(say("qianshou", "收党费")).contains("4 李建国 30.00 未交");
    }

    @Test
    void who_is_admitted_after_the_dues_day_pays_from_the_next_month_on() {
        clock.set("2026-11-07", "10:00");
        assertThat(say("qianshou", "核定 李建国 30")).startsWith("已核定：李建国同志自2026年12月起每月 30.00 元。");
        assertThat(say("qianshou", "核定 李建国 30 自11月 补收")).startsWith("已核定：李建国同志自2026年11月起");
        assertThat(say("qianshou", "核定 王五 60 岗位变动")).startsWith("已核定：王五同志自2026年11月起");
    }

    @Test
    void a_secretary_says_it_for_a_member() {
        assertThat(say("lijianguo", "代 张三 我已交纳")).startsWith("已为张三同志记下");
        assertThat(stage.rows("select actor_id, on_behalf_of from dues_event where act = 'charge.answer'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("on_behalf_of", zhang.id()));
    }

    @Test
    void the_basis_of_the_reminder_can_be_asked_for() {
        clock.set("2026-11-06", "10:11");
        assertThat(say("zhangsan", "依据")).contains("党费", "中组发〔2008〕3号", "待核");
    }

    @Test
    void the_same_tap_delivered_twice_is_answered_the_same() {
        Answer first = tap("zhangsan", "dues-paid/202611");
        assertThat(redeliver()).isEqualTo(first);
        assertThat(stage.count("select count(*) from dues_event where act = 'charge.answer'"))
                .isEqualTo(1);
    }

    @Test
    void the_dues_day_is_set_shown_told_and_taken_back() {
        clock.set("2026-11-02", "09:00");
        assertThat(say("qianshou", "党费设置")).contains("党费日：每月第一个工作周五", "四舍五入到分", "党费链接：未设置");
        assertThat(say("qianshou", "设置 党费日 C")).startsWith("党费日已设置为：每月第一个满三个工作日的周五。下一次党费日是12月");
        assertThat(say("qianshou", "设置 党费日 下周吧")).contains("三种理解", "党费日 A", "党费日 B");
        assertThat(say("qianshou", "设置党费日每月第一个满三个工作日的周五")).startsWith("党费日本来就是");
        assertThat(stage.rows("select words from digest_line"))
                .extracting(line -> line.get("words"))
                .containsExactly("钱收同志把党费日设置为：每月第一个满三个工作日的周五。");
        assertThat(say("qianshou", "0")).isEqualTo("已撤销，党费日恢复为：每月第一个工作周五。");
        assertThat(say("qianshou", "设置 党费日 每月15日")).contains("每月15日");
        assertThat(say("qianshou", "设置 党费日 默认")).startsWith("党费日已设置为：每月第一个工作周五。");
        assertThat(say("qianshou", "0")).isEqualTo("已撤销，党费日恢复为：每月15日。");
        assertThat(say("zhangsan", "设置 党费日 每月1日")).contains("由");
    }

    @Test
    void an_undo_that_somebody_has_overtaken_changes_nothing() {
        say("qianshou", "设置 党费取整 见分进角");
        assertThat(say("lijianguo", "设置 党费取整 到元")).startsWith("党费取整已设置为：四舍五入到元。");
        assertThat(say("qianshou", "0")).contains("没有撤销");
        assertThat(say("zhangsan", "党费计算 5001")).contains("75.00 元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example.cn/",
                "https://10.0.0.1/pay",
                "https://localhost/pay",
                "https://bank.example.cn:8443/",
                "https://bank.example.cn@evil.example.com/",
                "https://[::1]/",
                "https://bank.example.cn/\"onclick=x",
                "javascript:alert(1)",
                "银行网页",
            })
    void only_a_plain_page_over_https_is_where_members_are_sent(String address) {
        assertThat(say("qianshou", "设置 党费链接 " + address)).contains("https:// 开头");
    }

    @Test
    void members_see_where_the_link_leads() {
        assertThat(say("qianshou", "设置 党费链接 https://dangfei.bank.example.cn/pay?b=1"))
                .contains("请您先打开核对");
        assertThat(say("zhangsan", "党费"))
                .contains(
                        "<a href=\"https://dangfei.bank.example.cn/pay?b=1\">去交纳</a>（打开支部设置的网页：dangfei.bank.example.cn）");
        assertThat(say("qianshou", "设置 党费链接 不用")).startsWith("党费链接已设置为：未设置");
        assertThat(say("zhangsan", "党费")).doesNotContain("去交纳");
    }
}
