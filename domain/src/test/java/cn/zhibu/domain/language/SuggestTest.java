package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestTest {
    private final Suggest suggest = new Suggest(List.of(
            new Candidate("参加", List.of("能来", "准时参加", "去")),
            new Candidate("请假", List.of("来不了", "去不了", "有事", "请个假")),
            new Candidate("签到", List.of("打卡", "报到", "到了")),
            new Candidate("签到码", List.of("口令")),
            new Candidate("补学", List.of()),
            new Candidate("活动反馈", List.of("反馈")),
            new Candidate("党费", List.of()),
            new Candidate("党费计算", List.of("交多少", "算党费")),
            new Candidate("最新微课", List.of("微课")),
            new Candidate("我的记录", List.of("我的")),
            new Candidate("本次活动", List.of("活动")),
            new Candidate("投诉建议", List.of("建议")),
            new Candidate("依据", List.of()),
            new Candidate("帮助", List.of("help", "菜单")),
            new Candidate("通知", List.of()),
            new Candidate("改期", List.of()),
            new Candidate("取消会议", List.of()),
            new Candidate("点名", List.of()),
            new Candidate("提醒未回复", List.of("催办")),
            new Candidate("确认到会", List.of("确认")),
            new Candidate("统计", List.of()),
            new Candidate("切换支部", List.of())));

    @ParameterizedTest
    @CsvSource({
        "签道, 签到",
        "千到, 签到",
        "签倒吗, 签到",
        "签到吗, 签到",
        "我要签到, 签到",
        "请个价, 请假",
        "请驾, 请假",
        "清假, 请假",
        "我想请假一天, 请假",
        "我生病了, 请假",
        "投诉, 投诉建议",
        "我要举报, 投诉建议",
        "投诉意见, 投诉建议",
        "缴费, 党费",
        "党废, 党费",
        "交党费, 党费",
        "补雪, 补学",
        "补课, 补学",
        "餐加, 参加",
        "参加活动, 参加",
        "开会在哪, 本次活动",
        "几点开会, 本次活动",
        "通之, 通知",
        "发通知, 通知",
        "该期, 改期",
        "会议延期, 改期",
        "点明, 点名",
        "取消, 取消会议",
        "取消会仪, 取消会议",
        "反溃, 活动反馈",
        "怎么用, 帮助",
        "邦助, 帮助",
        "依剧, 依据",
        "桶计, 统计",
        "切换, 切换支部",
        "催班, 提醒未回复",
        "签到玛, 签到码",
        "微客, 最新微课",
        "我的纪录, 我的记录",
        "ｈｅｌｐ！, 帮助",
    })
    void the_first_suggestion_is_what_was_meant(String typed, String first) {
        assertThat(suggest.forUnknown(typed)).first().isEqualTo(first);
    }

    @Test
    void three_unknown_words_get_three_different_first_suggestions() {
        Set<String> firsts = Stream.of("签道", "请个价", "投诉")
                .map(typed -> suggest.forUnknown(typed).get(0))
                .collect(Collectors.toSet());
        assertThat(firsts).containsExactlyInAnyOrder("签到", "请假", "投诉建议");
    }

    @ParameterizedTest
    @ValueSource(strings = {"签道", "党废计算", "活动", "会议", "我的党费交了吗"})
    void there_are_at_most_three_and_each_once(String typed) {
        assertThat(suggest.forUnknown(typed)).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "哈哈哈", "xyz", "😀"})
    void nothing_near_gives_nothing(String typed) {
        assertThat(suggest.forUnknown(typed)).isEmpty();
    }
}
