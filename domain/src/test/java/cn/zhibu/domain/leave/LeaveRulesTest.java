package cn.zhibu.domain.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.leave.LeaveCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1, SICK, ''",
        "4 去省里, TRAVEL, 去省里",
        "4去省里, TRAVEL, 去省里",
        "5、值班, OTHER, 值班",
        "病假, SICK, ''",
        "出差 去省里, TRAVEL, 去省里",
        "事假：家中装修, PERSONAL, 家中装修",
        "因公, DUTY, ''",
        "值班, OTHER, 值班",
        "休假到周五, OTHER, 休假到周五",
        "其他 照顾老人, OTHER, 照顾老人",
    })
    void a_category_by_digit_or_word_and_words(String said, LeaveCategory category, String words) {
        assertThat(LeaveRules.read(said)).contains(new LeaveRules.Said(category, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "12", "你好", "参加", "1234"})
    void anything_else_names_no_category(String said) {
        assertThat(LeaveRules.read(said)).isEmpty();
    }

    @Test
    void long_words_are_cut_to_what_the_row_holds() {
        assertThat(LeaveRules.read("1 " + "长".repeat(900)))
                .hasValueSatisfying(said -> assertThat(said.words()).hasSize(200));
    }
}
