package cn.zhibu.bot.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.mapper.org.Org;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalculatorIT extends BotIT {

    @Autowired
    private DuesScene dues;

    private Org branch;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        stage.member(branch, "zhangsan", "张三");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "党费计算 5001|每月应交党费 75.02 元（按月领取工资，比例 1.5%",
                "党费计算5001元|75.02 元",
                "党费计算 5,001.00|75.02 元",
                "党费计算 工资5001|75.02 元",
                "交多少 3000|15.00 元",
                "算党费 3000.01|30.00 元",
                "党费计算 退休 5001|50.01 元（离退休，比例 1%",
                "党费计算 退休5000元|25.00 元",
                "党费计算 学生|每月应交党费 0.20 元（学生）",
                "党费计算 农民|0.20 元至 1.00 元",
                "党费计算 下岗|0.20 元（下岗失业）",
                "党费计算 低保|0.20 元（抚恤救济）",
                "党费计算 年薪 10001|200.02 元（年薪制，比例 2%",
                "党费计算 个体 9000 8000 10000|135.00 元（收入不固定，比例 1.5%",
                "党费计算 6万|一般不超过每月 1000.00 元",
                "党费计算|请这样发送",
                "党费计算 五千多|请这样发送",
                "党费计算 5001 6001|请这样发送",
                "党费计算 退休|请这样发送",
            })
    void what_is_reckoned(String words, String answer) {
        assertThat(say("zhangsan", words)).contains(answer).doesNotContain("未能识别");
    }

    @Test
    void the_rule_is_named_and_marked_as_unverified() {
        assertThat(say("zhangsan", "党费计算 5001"))
                .contains("组电明字〔2017〕5号", "第一条、第二条", "自 2017-01-01 起（条款和起始日期待核）", "不保存");
    }

    @Test
    void each_branch_rounds_its_own_way() {
        dues.set(branch, "dues.rounding", "JIAO_UP");
        assertThat(say("zhangsan", "党费计算 5001")).contains("75.10 元", "见分进角");
    }

    @ParameterizedTest
    @CsvSource({
        "党费计算 87654.32",
        "党费计算87654.32元",
        "交多少 8.765432万",
        "党费计算 退休 87654.32 吧",
        "党费疑问 我工资87654.32元",
        "我工资87654.32要交多少",
        "党费计蒜 87654.32",
    })
    void pay_that_was_typed_is_nowhere(String words, CapturedOutput output) {
        say("zhangsan", words);
        redeliver();
        assertThat(everything()).isNotEmpty().noneMatch(row -> named(row));
        assertThat(output.getAll()).satisfies(log -> assertThat(named(log)).isFalse());
    }

    @Test
    void a_redelivery_hears_the_same_and_no_row_was_written() {
        String first = say("zhangsan", "党费计算 5001");
        assertThat(redeliver().text()).isEqualTo(first);
        assertThat(stage.count("select count(*) from inbound_event")).isZero();
    }

    private static boolean named(String text) {
        // neither as typed, nor in 分, nor the amount from which it could be reckoned back
        return Stream.of("87654.32", "8765432", "8.765432", "1753.09", "876.54").anyMatch(text::contains);
    }

    /** Every row of every table as text. */
    private List<String> everything() {
        return stage.rows("select tablename from pg_tables where schemaname = 'public'").stream()
                .flatMap(table -> stage.rows("select t::text as row from " + table.get("tablename") + " t").stream())
                .map(row -> String.valueOf(row.get("row")))
                .toList();
    }
}
