package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Set<Integer> TWELVE =
            IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "1-8 10 | 1,2,3,4,5,6,7,8,10",
                "1－8、10 | 1,2,3,4,5,6,7,8,10",
                "1到8 10 | 1,2,3,4,5,6,7,8,10",
                "1至3，5 | 1,2,3,5",
                "1~3 5 | 1,2,3,5",
                "1—3 | 1,2,3",
                "1——3 | 1,2,3",
                "一到三、五 | 1,2,3,5",
                "３、７ | 3,7",
                "3和7 | 3,7",
                "3号、7号 | 3,7",
                "3-1 | 1,2,3",
                "除3、7外全到 | 1,2,4,5,6,8,9,10,11,12",
                "除了3 7以外 | 1,2,4,5,6,8,9,10,11,12",
                "除三、七外都到 | 1,2,4,5,6,8,9,10,11,12",
                "除1-10外，其余到 | 11,12",
                "其余到 | 3,4,5,6,7,8,9,10,11,12",
                "其余 | 3,4,5,6,7,8,9,10,11,12",
                "其他人员 | 3,4,5,6,7,8,9,10,11,12",
                "全部 | 1,2,3,4,5,6,7,8,9,10,11,12",
                "全到 | 1,2,3,4,5,6,7,8,9,10,11,12",
                "所有人 | 1,2,3,4,5,6,7,8,9,10,11,12",
            })
    void numbers_are_read_as_people_write_them(String typed, String meant) {
        Selection selection = Numbers.parse(typed);
        assertThat(selection.missingFrom(TWELVE)).isEmpty();
        assertThat(selection.of(TWELVE, Set.of(1, 2)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-8 张三 | 张三",
                "1-8-10 | 1-8-10",
                "1x | 1x",
                "除张三外全到 | 张三",
                "99999 | 99999",
                "'' | ''",
                "1-8 到 10到 | 到",
            })
    void an_unreadable_part_is_named(String typed, String part) {
        assertThat(Numbers.parse(typed)).isEqualTo(new Selection.Bad(part, Selection.Reason.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"1-13, 13", "5 20 30, 20", "除15外全到, 15", "0 1, 0"})
    void a_number_the_list_does_not_have_is_named(String typed, String part) {
        assertThat(Numbers.parse(typed).missingFrom(TWELVE))
                .contains(new Selection.Bad(part, Selection.Reason.NO_SUCH_NUMBER));
    }

    @Test
    void nothing_is_meant_by_a_bad_selection() {
        assertThat(Numbers.parse("张三").of(TWELVE, Set.of())).isEmpty();
    }
}
