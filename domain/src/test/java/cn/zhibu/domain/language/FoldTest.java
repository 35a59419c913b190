package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签到 | 签到",
                "'  签到　' | 签到",
                "签到。 | 签到",
                "好的！！ | 好的",
                "１２３４ | 1234",
                "１－８、１０ | 1-8、10",
                "1—8，10 | 1-8,10",
                "十二月一日 | 12月1日",
                "二十 | 20",
                "二十一 | 21",
                "十 | 10",
                "一百零五 | 105",
                "二〇二六年十二月一日 | 2026年12月1日",
                "零七三一 | 0731",
                "到 一至八 | 到 1至8",
                "到一到八 | 到1到8",
                "除三、七外全到 | 除3、7外全到",
                "假 九 | 假 9",
                "同意 一 | 同意 1",
                "下午三点 | 下午3点",
                "三点一刻 | 3点1刻",
                "两点半 | 2点半",
                "每月第一个周二 | 每月第一个周二",
                "下周一 | 下周一",
                "星期三 | 星期三",
                "代张三参加 | 代张三参加",
                "代 张三 参加 | 代 张三 参加",
                "三楼会议室 | 三楼会议室",
                "学习二十大精神 | 学习二十大精神",
                "投诉建议　食堂 | 投诉建议 食堂",
            })
    void what_people_type_folds_to_one_form(String typed, String folded) {
        assertThat(Fold.of(typed).text()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"　十二月一日 三楼，张三　, 十二月一日 三楼，张三", "\u200B签到。, 签到。"})
    void the_original_stays_beside_it(String typed, String original) {
        assertThat(Fold.of(typed).original()).isEqualTo(original);
    }
}
