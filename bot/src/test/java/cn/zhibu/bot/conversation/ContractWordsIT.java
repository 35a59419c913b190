package cn.zhibu.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of product.md 3.1 to 3.3 that the theme day needs, the caption and those understood as well. */
class ContractWordsIT extends BranchIT {

    @ParameterizedTest
    @CsvSource({
        "参加, 参加",
        "能来, 参加",
        "准时参加, 参加",
        "去, 参加",
        "1, 参加",
        "１, 参加",
        "一, 参加",
        "确认, 参加",
        "收到, 1 参加",
        "请假, 请假类别",
        "来不了, 请假类别",
        "去不了, 请假类别",
        "有事, 请假类别",
        "请个假, 请假类别",
        "2, 请假类别",
        "请假 病假, 病假",
        "请假 事假, 事假",
        "请假 因公, 因公",
        "请假 出差, 出差",
        "请假 其他, 其他",
        "请假 休假, 休假",
        "请假 值班, 值班",
        "签到, 签到尚未开始",
        "打卡, 签到尚未开始",
        "报到, 签到尚未开始",
        "到了, 签到尚未开始",
        "补学, 没有需要补学",
        "活动反馈, 反馈",
        "我的记录, 应到",
        "我的, 应到",
        "依据, 暂无依据可查",
        "投诉建议, 直接回复",
        "投诉建议 空调太冷, 意见建议已收下",
        "匿名投诉 空调太冷, 意见建议已收下",
        "汇总提醒, 每天汇总",
        "勿扰, 每天汇总",
        "逐条提醒, 逐条",
        "恢复, 逐条",
        "文字版, 文字",
        "卡片版, 卡片",
        "本次活动, 三楼会议室",
        "帮助, 您可以发送",
        "取消, 没有进行中",
        "返回, 没有进行中",
        "更多, 没有更多",
        "切换支部, 无需切换",
    })
    void a_members_word(String words, String answer) {
        assertThat(say("zhangsan", words)).contains(answer).doesNotContain("未能识别");
    }

    @ParameterizedTest
    @CsvSource({
        "通知 12月8日 15:00 三楼会议室 学习全会精神, 【待发布】12月8日(周二) 15:00 主题党日",
        "通知 三楼会议室 12月8日 15:00 学习全会精神, 12月8日(周二) 15:00 主题党日",
        "通知 12.8 下午3点 三楼会议室 学习, 12月8日(周二) 15:00 主题党日",
        "通知 十二月八日 15点半 三楼会议室 学习, 12月8日(周二) 15:30",
        "通知 12月8号 15:00 三楼会议室 学习, 12月8日(周二) 15:00",
        "通知 下周二 15:00 三楼会议室 学习, 12月8日(周二) 15:00",
        "通知 明天 17:00 三楼会议室 学习, 12月1日(周二) 17:00",
        "通知 党员大会 12月8日 15:00 三楼会议室 学习, 党员大会",
        "通知 组织生活会 12月8日 15:00 三楼会议室 学习, 组织生活会",
        "通知 民主评议 12月8日 15:00 三楼会议室 学习, 民主评议",
        "通知 党课 12月8日 15:00 三楼会议室 学习, 党课",
        "通知 培训 12月8日 15:00 三楼会议室 学习, 培训",
        "通知 支委会 12月8日 15:00 三楼会议室 学习, 支委会",
        "通知 党员大会 党课 12月8日 15:00 三楼会议室 学习, 党员大会",
        "通知, 哪一天",
        "各位党员：定于12月8日15:00在三楼会议室召开主题党日，学习全会精神，请准时参加, 12月8日(周二) 15:00",
        "群公告, 【主题党日通知】",
        "改期 12月2日 15:00, 12月2日(周三) 15:00",
        "改地点 四楼, 四楼",
        "改主题 学条例, 学条例",
        "取消会议, 已取消",
        "签到码, 签到码",
        "口令, 签到码",
        "点名, 点名册",
        "提醒未回复, 没有答复",
        "催办, 没有答复",
        "提醒一次, 已提醒",
        "纪实, 没有",
        "统计, 月统计",
        "确认到会, 开始后即可",
        "补录, 补录有两种",
        "撤销确认, 没有已确认",
        "同意, 没有待批",
        "准, 没有待批",
        "不同意, 没有待批",
        "不准, 没有待批",
        "同意 1, 没有待批",
        "全部同意, 没有待批",
        "未送达, 没有",
        "设置, 还没有设置",
        "代 张三 参加, 张三",
        "代 张三 签到, 签到尚未开始",
        "代 张三 请假, 请假类别",
        "代 张三 我已交纳, 党费",
        "文字版 张三, 张三",
        "反馈, 没有",
    })
    void a_secretarys_word(String words, String answer) {
        assertThat(say("lijianguo", words)).contains(answer).doesNotContain("未能识别");
    }

    @ParameterizedTest
    @CsvSource({
        "到 1-2 3, 登记 3 人",
        "到1-3, 登记 3 人",
        "到 1、2, 登记 2 人",
        "到 1到3, 登记 3 人",
        "到 1至3, 登记 3 人",
        "到 1~3, 登记 3 人",
        "到 1—3, 登记 3 人",
        "到 一、二, 登记 2 人",
        "假 2, 登记 1 人",
        "缺 2, 登记 1 人",
        "迟 2, 登记 1 人",
        "'除2、3外全到', 登记 1 人",
        "'到 1-2，其余到', 登记 3 人",
        "其余到, 登记 3 人",
        "点名 到 1-3, 登记 3 人",
        "确认, 应到 3 人",
    })
    void a_mark_on_the_roll(String words, String answer) {
        clock.set("2026-12-01", "15:05");
        assertThat(say("lijianguo", words)).contains(answer).doesNotContain("未能识别");
    }

    @ParameterizedTest
    @CsvSource({"好", "较好", "一般", "有待改进", "1", "2", "3", "4"})
    void a_word_of_feedback(String words) {
        stage.execute("update attendance set status = 'PRESENT'");
        clock.set("2026-12-01", "16:35");
        say("zhangsan", "活动反馈");
        assertThat(say("zhangsan", words)).contains("已匿名记下");
    }
}
