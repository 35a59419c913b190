package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.directory.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Bodies, recipients, rates and duplicates of message/send. */
class SendTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void a_text_is_cut_at_2048_bytes_not_characters() {
        rig.text("zhangsan", "党".repeat(700));
        String shown = rig.sandbox.phone("zhangsan").seen().get(0);
        assertThat(shown).hasSize(682);
        assertThat(shown.getBytes(StandardCharsets.UTF_8)).hasSize(2046);
    }

    @Test
    void a_long_text_may_be_refused_instead() {
        rig.sandbox.tuning(Tuning.DEFAULT.withCutLongText(false));
        assertThat(rig.text("zhangsan", "党".repeat(683)).path("errcode").asInt())
                .isEqualTo(45002);
        assertThat(rig.text("zhangsan", "党".repeat(682)).path("errcode").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "44004; `\"msgtype\":\"text\",\"text\":{\"content\":\"\"}`",
                "44004; `\"msgtype\":\"text\",\"text\":null`",
                "40008; `\"msgtype\":\"hologram\"`",
                "41016; `\"msgtype\":\"textcard\",\"textcard\":{\"description\":\"d\",\"url\":\"http://a\"}`",
                "41033; `\"msgtype\":\"textcard\",\"textcard\":{\"title\":\"t\",\"url\":\"http://a\"}`",
                "40094; `\"msgtype\":\"textcard\",\"textcard\":{\"title\":\"t\",\"description\":\"d\",\"url\":\"a.cn\"}`",
                "0; `\"msgtype\":\"textcard\",\"textcard\":{\"title\":\"t\",\"description\":\"d\",\"url\":\"http://a\",\"btntxt\":null}`",
                "40074; `\"msgtype\":\"news\",\"safe\":\"1\",\"news\":{\"articles\":[{\"title\":\"t\",\"url\":\"http://a\"}]}`",
                "0; `\"msgtype\":\"news\",\"safe\":\"0\",\"news\":{\"articles\":[{\"title\":\"t\",\"url\":\"http://a\"}]}`",
                "40007; `\"msgtype\":\"image\",\"image\":{\"media_id\":\"gone\"}`",
                "41006; `\"msgtype\":\"file\",\"file\":{}`",
                "0; `\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"# 标题\"}`"
            })
    void bodies_are_judged_with_the_platforms_numbers(int code, String fields) {
        assertThat(rig.send("\"touser\":\"zhangsan\"," + fields).path("errcode").asInt())
                .isEqualTo(code);
    }

    @Test
    void nine_articles_are_too_many() {
        String articles = IntStream.range(0, 9)
                .mapToObj(i -> "{\"title\":\"t\",\"url\":\"http://a\"}")
                .collect(Collectors.joining(","));
        JsonNode answer =
                rig.send("\"touser\":\"zhangsan\",\"msgtype\":\"news\",\"news\":{\"articles\":[" + articles + "]}");
        assertThat(answer.path("errcode").asInt()).isEqualTo(45008);
    }

    @Test
    void some_invalid_recipients_are_named_in_lower_case_and_the_others_get_it() {
        JsonNode answer = rig.text("ZhangSan|NoBody|liufang|Zhangsan", "通知");
        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(answer.path("invaliduser").asString("")).isEqualTo("nobody");
        assertThat(answer.path("msgid").isString()).isTrue();
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(1);
    }

    @Test
    void all_invalid_none_and_too_many_have_their_own_numbers() {
        assertThat(rig.text("a|b", "x").path("errcode").asInt()).isEqualTo(81013);
        assertThat(rig.text("", "x").path("errcode").asInt()).isEqualTo(82001);
        String many = IntStream.range(0, 1001).mapToObj(i -> "u" + i).collect(Collectors.joining("|"));
        assertThat(rig.text(many, "x").path("errcode").asInt()).isEqualTo(40032);
    }

    @Test
    void departments_and_tags_reach_everyone_once_and_only_in_sight() {
        rig.send(
                "\"touser\":\"zhangsan\",\"toparty\":\"11\",\"totag\":\"6\",\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}");
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(1);
        assertThat(rig.sandbox.phone("lijianguo").seen()).hasSize(1);
        assertThat(rig.sandbox.phone("chenguifang").seen()).isEmpty();

        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        JsonNode answer = rig.text("zhangsan|lijianguo", "y");
        assertThat(answer.path("invaliduser").asString("")).isEqualTo("lijianguo");
        assertThat(rig.api("user/get?userid=lijianguo").path("errcode").asInt()).isEqualTo(60111);
    }

    @Test
    void the_thirty_first_message_within_a_minute_is_dropped_in_silence() {
        for (int i = 0; i < 31; i++) {
            assertThat(rig.text("zhangsan", "m" + i).path("errcode").asInt()).isZero();
        }
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(30);
        assertThat(rig.sandbox.phone("zhangsan").bubbles().get(30).dropped()).contains("30 messages");
        rig.sandbox.clock().advance(Duration.ofSeconds(61));
        rig.text("zhangsan", "later");
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(31).contains("later");
    }

    @Test
    void an_equal_request_within_the_interval_is_sent_once() {
        String body = "\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"text\":{\"content\":\"一次\"},"
                + "\"enable_duplicate_check\":1,\"duplicate_check_interval\":600";
        String reordered = "\"duplicate_check_interval\":600,\"text\":{\"content\":\"一次\"},\"safe\":null,"
                + "\"enable_duplicate_check\":1,\"msgtype\":\"text\",\"touser\":\"zhangsan\"";
        String first = rig.send(body).path("msgid").asString("");
        assertThat(rig.send(reordered).path("msgid").asString("")).isEqualTo(first);
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(1);

        rig.sandbox.clock().advance(Duration.ofMinutes(10));
        rig.send(body);
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(2);
    }

    @Test
    void a_recall_empties_wecom_but_not_the_plugin_and_only_for_a_day() {
        String msgid = rig.text("zhangsan", "写错了").path("msgid").asString("");
        String later = rig.text("zhangsan", "也写错了").path("msgid").asString("");
        assertThat(rig.api("message/recall", "{\"msgid\":\"" + msgid + "\"}")
                        .path("errcode")
                        .asInt())
                .isZero();
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("也写错了");
        rig.sandbox.phone("zhangsan").plugin(true);
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(2);

        rig.sandbox.clock().advance(Duration.ofHours(25));
        assertThat(rig.api("message/recall", "{\"msgid\":\"" + later + "\"}")
                        .path("errcode")
                        .asInt())
                .isEqualTo(42052);
    }
}
