package cn.zhibu.domain.language;

import java.util.List;

/** Characters that an input method offers for the same sound as those of the bot's commands. */
final class Homophones {
    private static final List<String> GROUPS = List.of("""
            签千前迁潜牵欠钱铅谦 到道倒导盗稻捣刀 请清情青轻庆倾 假价驾架佳加家嘉夹 参餐惨残
            补不布部步簿捕卜 学雪血薛 党当挡档荡 费废非飞肥肺 微维为未位围威委
            课客刻克可科颗 通同统痛童 知之只支至制治志直 点店典电殿 名明铭鸣命 活或火伙货获
            动懂洞东冬 反饭返烦泛 馈愧亏溃 投头透偷 诉苏速素宿述 建见件健间简
            议意义易宜医一依衣 帮邦棒绑 助住注主祝柱 记计继纪技季级 录路陆露鹿
            预与予语育玉雨 约月越阅悦 催崔脆 办半板伴班版 提题体替 醒行省姓 取去曲娶趣
            消小销晓校 会回汇绘惠慧 改该盖 期七起其奇器气 确却缺 认人任仁忍 实时事识是石食
            群裙 公工功共宫攻 告高搞稿 口扣 令另灵领铃 代带待戴贷 收手守首受 设射社涉
            置志质 上尚商 传船穿 本奔 码玛马妈 作做坐座 台太抬
            """.split("\\s+"));

    private Homophones() {}

    static boolean alike(char a, char b) {
        return GROUPS.stream().anyMatch(group -> group.indexOf(a) >= 0 && group.indexOf(b) >= 0);
    }
}
