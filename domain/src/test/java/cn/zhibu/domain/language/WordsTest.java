package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.language.CommandWord.Takes;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = new Words(Stream.concat(
                    Stream.of("参加", "请假", "签到码", "帮助", "到了").map(w -> new CommandWord(w, Takes.NOTHING)),
                    Stream.concat(
                            Stream.of("签到", "同意", "到", "假", "收").map(w -> new CommandWord(w, Takes.NUMBERS)),
                            Stream.of("代", "通知", "投诉建议", "改期").map(w -> new CommandWord(w, Takes.TEXT))))
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签到 | 签到 | ''",
                "　签到。 | 签到 | ''",
                "签到1234 | 签到 | 1234",
                "签到 １２３４ | 签到 | １２３４",
                "签到：1234 | 签到 | 1234",
                "签到码 | 签到码 | ''",
                "同意1 | 同意 | 1",
                "同意 1、2 | 同意 | 1、2",
                "到1-8 | 到 | 1-8",
                "到一到八 | 到 | 一到八",
                "到除3、7外 | 到 | 除3、7外",
                "到 1-8 假 9 | 到 | 1-8 假 9",
                "到了 | 到了 | ''",
                "假9 | 假 | 9",
                "代张三参加 | 代 | 张三参加",
                "代 张三 参加 | 代 | 张三 参加",
                "通知12月1日 15:00 三楼 | 通知 | 12月1日 15:00 三楼",
                "投诉建议食堂太远 | 投诉建议 | 食堂太远",
                "改期，12月2日 | 改期 | 12月2日",
                "收 1-8 10 | 收 | 1-8 10",
                "请假 有事 | 请假 | 有事",
            })
    void the_command_word_is_split_from_its_argument(String typed, String word, String argument) {
        assertThat(words.split(typed)).contains(new Words.Command(word, argument));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "参加不了", "帮助我", "到底几点", "签到处在哪", "1234", "我请假"})
    void other_messages_are_no_command(String typed) {
        assertThat(words.split(typed)).isEmpty();
    }
}
