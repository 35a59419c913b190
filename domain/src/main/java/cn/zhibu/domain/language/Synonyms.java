package cn.zhibu.domain.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people say for something that has another name here: a fragment of a message to command words. */
final class Synonyms {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("举报", List.of("投诉建议")),
            Map.entry("投诉", List.of("投诉建议")),
            Map.entry("意见", List.of("投诉建议", "活动反馈")),
            Map.entry("吐槽", List.of("投诉建议")),
            Map.entry("反映", List.of("投诉建议")),
            Map.entry("评价", List.of("活动反馈")),
            Map.entry("满意", List.of("活动反馈")),
            Map.entry("交钱", List.of("党费")),
            Map.entry("缴费", List.of("党费")),
            Map.entry("交费", List.of("党费")),
            Map.entry("缴纳", List.of("党费")),
            Map.entry("多少钱", List.of("党费计算", "党费")),
            Map.entry("工资", List.of("党费计算")),
            Map.entry("休假", List.of("请假")),
            Map.entry("不能来", List.of("请假")),
            Map.entry("不来", List.of("请假")),
            Map.entry("没空", List.of("请假")),
            Map.entry("出差", List.of("请假")),
            Map.entry("生病", List.of("请假")),
            Map.entry("病了", List.of("请假")),
            Map.entry("加班", List.of("请假")),
            Map.entry("我来", List.of("参加", "签到")),
            Map.entry("一定到", List.of("参加")),
            Map.entry("到场", List.of("签到")),
            Map.entry("考勤", List.of("签到", "点名")),
            Map.entry("扫码", List.of("签到")),
            Map.entry("验证码", List.of("签到码")),
            Map.entry("密码", List.of("签到码")),
            Map.entry("开会", List.of("本次活动", "通知")),
            Map.entry("几点", List.of("本次活动")),
            Map.entry("在哪", List.of("本次活动")),
            Map.entry("什么时候", List.of("本次活动")),
            Map.entry("地点", List.of("本次活动")),
            Map.entry("视频", List.of("最新微课")),
            Map.entry("讲课", List.of("最新微课", "预约党课")),
            Map.entry("学习", List.of("最新微课", "补学")),
            Map.entry("补课", List.of("补学")),
            Map.entry("历史", List.of("我的记录")),
            Map.entry("档案", List.of("我的记录")),
            Map.entry("学时", List.of("我的记录")),
            Map.entry("延期", List.of("改期")),
            Map.entry("推迟", List.of("改期")),
            Map.entry("改时间", List.of("改期")),
            Map.entry("不开了", List.of("取消会议")),
            Map.entry("谁没", List.of("提醒未回复", "点名")),
            Map.entry("名单", List.of("点名")),
            Map.entry("花名册", List.of("点名")),
            Map.entry("报表", List.of("统计")),
            Map.entry("下载", List.of("导出")),
            Map.entry("怎么用", List.of("帮助")),
            Map.entry("怎么", List.of("帮助")),
            Map.entry("使用", List.of("帮助")),
            Map.entry("说明", List.of("帮助")),
            Map.entry("菜单", List.of("帮助")),
            Map.entry("客服", List.of("帮助")),
            Map.entry("规定", List.of("依据")),
            Map.entry("条例", List.of("依据")),
            Map.entry("为什么", List.of("依据")));

    private Synonyms() {}

    /** 1 for the best word of a fragment found, a little less for the next; 0 when none points to this word. */
    static double score(String text, String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .flatMap(entry -> {
                    int rank = entry.getValue().indexOf(word);
                    return rank < 0 ? Stream.empty() : Stream.of(1 - 0.15 * rank);
                })
                .max(Double::compare)
                .orElse(0.0);
    }
}
