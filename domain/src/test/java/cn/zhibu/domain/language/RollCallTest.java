package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollCallTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到 1-8 10 | 到[1, 2, 3, 4, 5, 6, 7, 8, 10]",
                "到1-8、10 | 到[1, 2, 3, 4, 5, 6, 7, 8, 10]",
                "到1到3 | 到[1, 2, 3]",
                "到一到三 | 到[1, 2, 3]",
                "假 9 | 假[9]",
                "请假：9 | 假[9]",
                "缺 11 | 缺[11]",
                "迟 12 | 迟[12]",
                "迟到 12 | 迟[12]",
                "到 1-3 假 9 缺 11 | 到[1, 2, 3] 假[9] 缺[11]",
                "到1-3，假9，缺11，迟12 | 到[1, 2, 3] 假[9] 缺[11] 迟[12]",
                "1-3到 9请假 11缺席 | 到[1, 2, 3] 假[9] 缺[11]",
                "1-3 到 | 到[1, 2, 3]",
                "到 1-2 到 5 | 到[1, 2] 到[5]",
                "除3、7外全到 | 到-[3, 7]",
                "除3、7外，其余全部到 | 到-[3, 7]",
                "除三、七外全到 三假 七缺 | 到-[3, 7] 假[3] 缺[7]",
                "其余到 | 到其余",
                "到其余 | 到其余",
                "假 9 其余到 | 假[9] 到其余",
                "到 1-3 其余缺席 | 到[1, 2, 3] 缺其余",
                "全到 | 到全部",
                "全部到 | 到全部",
                "到全部 | 到全部",
                "全体同志都到了 | 到全部",
                "未到 4 | 缺[4]",
            })
    void a_roll_call_is_read_whole(String typed, String read) {
        assertThat(RollCall.parse(typed))
                .isInstanceOfSatisfying(
                        RollCall.Marks.class,
                        marks -> assertThat(marks.marks().stream()
                                        .map(RollCallTest::shown)
                                        .collect(Collectors.joining(" ")))
                                .isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到 1-8 缺 张三 | 张三 | UNREADABLE",
                "到 | 到 | UNREADABLE",
                "到 1-8-10 | 1-8-10 | UNREADABLE",
                "张三到 | 张三到 | UNREADABLE",
                "到 1-8 缺 3 | 3 | TWICE",
                "'' | '' | UNREADABLE",
            })
    void a_bad_part_refuses_the_whole_line(String typed, String part, Selection.Reason reason) {
        assertThat(RollCall.parse(typed)).isEqualTo(new RollCall.Refused(new Selection.Bad(part, reason)));
    }

    private static String shown(RollCall.Mark mark) {
        String kind = mark.kind().caption();
        if (mark.selection() instanceof Selection.Some some) {
            return kind + some.numbers();
        }
        if (mark.selection() instanceof Selection.AllBut but) {
            return kind + "-" + but.numbers();
        }
        return kind + (mark.selection() instanceof Selection.Rest ? "其余" : "全部");
    }
}
