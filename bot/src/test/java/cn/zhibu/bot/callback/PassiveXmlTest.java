package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.inbox.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PassiveXmlTest {

    private static final Inbound.Origin ORIGIN = new Inbound.Origin("zhangsan", Instant.EPOCH, "k");
    private static final Inbound WORDS = new Inbound.Text(ORIGIN, "1", "帮助");
    private static final Inbound TAP = new Inbound.Tap(ORIGIN, "k", "t", "r", "button_interaction", Map.of());

    private final PassiveXml passive =
            new PassiveXml("wwzhibu", Clock.fixed(Instant.ofEpochSecond(1_764_550_801), ZoneOffset.UTC));

    @Test
    void words_are_answered_with_text() throws CallbackRefused {
        XmlTree xml = written(WORDS, Answer.done("已参加", "已记录您参加"));
        assertThat(xml.text("MsgType")).isEqualTo("text");
        assertThat(xml.text("Content")).isEqualTo("已记录您参加");
        assertThat(xml.text("ToUserName")).isEqualTo("zhangsan");
        assertThat(xml.text("FromUserName")).isEqualTo("wwzhibu");
        assertThat(xml.text("CreateTime")).isEqualTo("1764550801");
    }

    @Test
    void a_tap_is_answered_with_a_new_label() throws CallbackRefused {
        for (Answer reply : new Answer[] {Answer.done("已参加 09:00", "x"), Answer.ask("已参加 09:00", "x")}) {
            XmlTree xml = written(TAP, reply);
            assertThat(xml.text("MsgType")).isEqualTo("update_button");
            assertThat(xml.child("Button").text("ReplaceName")).isEqualTo("已参加 09:00");
        }
    }

    @Test
    void a_refused_tap_leaves_the_card_alive() {
        assertThat(passive.write(TAP, Answer.say("签到尚未开始"))).isNull();
        assertThat(passive.write(TAP, Answer.say("x"))).isNull();
        assertThat(passive.write(TAP, Answer.silent())).isNull();
        assertThat(passive.write(WORDS, Answer.silent())).isNull();
    }

    @Test
    void a_refusal_to_words_is_said() throws CallbackRefused {
        assertThat(written(WORDS, Answer.say("签到尚未开始")).text("Content")).isEqualTo("签到尚未开始");
    }

    @Test
    void a_text_cannot_break_out_of_its_element() throws CallbackRefused {
        String text = "a]]></Content><MsgType>x</MsgType>]]]>\u0001\uFFFE b";
        XmlTree xml = written(WORDS, Answer.say(text));
        assertThat(xml.text("Content")).isEqualTo("a]]></Content><MsgType>x</MsgType>]]]> b");
        assertThat(xml.text("MsgType")).isEqualTo("text");
    }

    @Test
    void a_long_text_is_cut_between_characters() throws CallbackRefused {
        String said = written(WORDS, Answer.say("a" + "😀".repeat(600))).text("Content");
        assertThat(said).isEqualTo("a" + "😀".repeat(511));
        assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(PassiveXml.TEXT_LIMIT);
    }

    private XmlTree written(Inbound inbound, Answer reply) throws CallbackRefused {
        String xml = Objects.requireNonNull(passive.write(inbound, reply));
        return XmlTree.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
