package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String MSG_ID = "9223372036854775900";

    private final EventReader reader = new EventReader("1000002");

    @Test
    void words_come_with_who_and_when() throws CallbackRefused {
        Inbound inbound = golden("text");
        assertThat(inbound).isInstanceOf(Inbound.Text.class);
        assertThat(((Inbound.Text) inbound).content()).isEqualTo("通知 12月1日 15:00 三楼会议室 😀<a>&");
        assertThat(inbound.userid()).isEqualTo("ZhangSan");
        assertThat(inbound.createdAt()).isEqualTo(Instant.ofEpochSecond(1_764_550_800));
        assertThat(inbound.key()).matches("1000002\\|[0-9a-f]{64}");
    }

    @Test
    void media_come_as_their_ids() throws CallbackRefused {
        assertThat(golden("image")).extracting("msgId", "mediaId").containsExactly(MSG_ID, "media-1");
        assertThat(golden("voice"))
                .isInstanceOf(Inbound.Voice.class)
                .extracting("mediaId")
                .isEqualTo("media-2");
        assertThat(golden("video"))
                .isInstanceOf(Inbound.Video.class)
                .extracting("mediaId")
                .isEqualTo("media-3");
        assertThat(golden("link"))
                .isInstanceOf(Inbound.Link.class)
                .extracting("title", "url")
                .containsExactly("学习材料", "https://example.invalid/a?b=1&c=2");
    }

    @Test
    void a_place_leaves_no_coordinates() throws CallbackRefused {
        assertThat(golden("location")).isInstanceOf(Inbound.Location.class);
        assertThat(golden("location").toString()).doesNotContain("39.9", "116.3");
    }

    @Test
    void a_tap_brings_key_task_and_response_code() throws CallbackRefused {
        assertThat((Inbound.Tap) golden("tap"))
                .extracting(
                        Inbound.Tap::eventKey, Inbound.Tap::taskId, Inbound.Tap::responseCode, Inbound.Tap::cardType)
                .containsExactly("ack:7:1", "t-1", "rc-1", "button_interaction");
    }

    @Test
    void a_vote_brings_every_choice_also_a_single_one() throws CallbackRefused {
        assertThat(((Inbound.Tap) golden("vote")).selected())
                .isEqualTo(Map.of("q1", List.of("o2", "o1"), "q2", List.of("x")));
    }

    @Test
    void events_without_fields_of_their_own() throws CallbackRefused {
        assertThat(golden("click"))
                .isInstanceOf(Inbound.Click.class)
                .extracting("eventKey")
                .isEqualTo("签到");
        assertThat(golden("enter")).isInstanceOf(Inbound.Entered.class);
        assertThat(golden("subscribe")).isInstanceOf(Inbound.Subscribed.class);
        assertThat(golden("unsubscribe")).isInstanceOf(Inbound.Unsubscribed.class);
    }

    @Test
    void changes_of_the_directory_name_what_changed() throws CallbackRefused {
        assertThat(golden("update-user"))
                .extracting("changeType", "id", "newId")
                .containsExactly("update_user", "lisi", "lisi2");
        assertThat(golden("delete-party"))
                .extracting("changeType", "id", "newId")
                .containsExactly("delete_party", "7", null);
        assertThat(golden("update-tag")).extracting("changeType", "id").containsExactly("update_tag", "3");
    }

    @Test
    void a_kind_of_tomorrow_still_parses() throws CallbackRefused {
        assertThat(golden("view")).isEqualTo(new Inbound.Unknown(golden("view").origin(), "view", false));
        assertThat(golden("new-message-kind")).extracting("kind", "message").containsExactly("sticker", true);
    }

    @Test
    void a_retry_has_the_same_key_whatever_the_order_of_its_elements() throws CallbackRefused {
        String xml = xml("tap");
        String turned = xml.replace("<TaskId><![CDATA[t-1]]></TaskId>\n", "")
                .replace("<xml>\n", "<xml><TaskId> t-1 </TaskId>\n");
        assertThat(reader.read(turned).key()).isEqualTo(reader.read(xml).key()).startsWith("1000002|");
    }

    @Test
    void two_cards_tapped_in_one_second_have_two_keys() throws CallbackRefused {
        String other = xml("tap").replace("t-1", "t-2");
        assertThat(reader.read(other).key()).isNotEqualTo(golden("tap").key());
    }

    @Test
    void a_message_for_another_app_is_refused() {
        assertThatThrownBy(() -> reader.read(xml("text").replace("1000002", "1000003")))
                .isInstanceOfSatisfying(
                        CallbackRefused.class, e -> assertThat(e.status()).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{\"a\":1}",
                "<xml>",
                "<xml></xml>",
                "<xml><FromUserName>a</FromUserName><MsgType>text</MsgType><MsgId>1</MsgId></xml>",
                "<xml><FromUserName>a</FromUserName><MsgType>text</MsgType><CreateTime>soon</CreateTime><MsgId>1</MsgId></xml>",
                "<xml><FromUserName>a</FromUserName><MsgType>text</MsgType><CreateTime>99999999999999999999</CreateTime></xml>",
                "<xml><FromUserName>a</FromUserName><MsgType>event</MsgType><CreateTime>1</CreateTime></xml>",
                "<xml><FromUserName>a</FromUserName><MsgType>text</MsgType><CreateTime>1</CreateTime></xml>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]><xml><FromUserName>&a;</FromUserName></xml>",
                "<!DOCTYPE x SYSTEM \"file:///dev/random\"><xml/>",
                "<xml><!DOCTYPE x></xml>",
                "<xml>&#0;</xml>",
                "<xml a='1' a='2'/>"
            })
    void what_is_no_event_is_malformed(String xml) {
        malformed(xml);
    }

    @Test
    void bombs_are_refused_at_once() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><xml>&d;&d;&d;</xml>";
        String deep = "<a>".repeat(16_000);
        String wide = "<xml>" + "<a/>".repeat(16_000) + "</xml>";
        String attribute = "<xml a='" + "x".repeat(64_000) + "'/>";
        String attributes = "<xml " + manyAttributes() + "/>";
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (String bomb : List.of(laughs, deep, wide, attribute, attributes)) {
                malformed(bomb);
            }
        });
    }

    private static String manyAttributes() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            out.append('b').append(i).append("='' ");
        }
        return out.toString();
    }

    private void malformed(String xml) {
        assertThatThrownBy(() -> reader.read(xml))
                .isInstanceOfSatisfying(
                        CallbackRefused.class, e -> assertThat(e.status()).isEqualTo(400));
    }

    private Inbound golden(String name) throws CallbackRefused {
        return reader.read(xml(name));
    }

    static String xml(String name) {
        try (InputStream in = EventReaderTest.class.getResourceAsStream("/callback/" + name + ".xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
