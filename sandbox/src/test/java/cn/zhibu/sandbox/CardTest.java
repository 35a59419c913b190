package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The card matrix, task ids, response codes and changes. */
class CardTest {
    private static final String TITLE = "\"main_title\":{\"title\":\"t\"}";
    private static final String ACTION = "\"card_action\":{\"type\":1,\"url\":\"https://a.cn\"}";
    private static final String BUTTON = "{\"text\":\"参加\",\"key\":\"k\",\"type\":0}";

    @AutoClose
    private final Rig rig = new Rig();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "42031; `\"card_type\":\"poster\"`",
                "0;     `\"card_type\":\"text_notice\",T,A`",
                "0;     `\"card_type\":\"text_notice\",\"sub_title_text\":\"s\",A,\"source\":{\"desc_color\":null}`",
                "42033; `\"card_type\":\"text_notice\",A`",
                "42045; `\"card_type\":\"text_notice\",T`",
                "42030; `\"card_type\":\"text_notice\",T,\"card_action\":{\"type\":2}`",
                "42014; `\"card_type\":\"text_notice\",T,A,\"action_menu\":{\"action_list\":[{\"text\":\"a\",\"key\":\"a\"}]}`",
                "42051; `\"card_type\":\"text_notice\",T,A,\"task_id\":\"m\",\"action_menu\":{\"action_list\":[{\"text\":\"a\",\"key\":\"a\"},{\"text\":\"b\",\"key\":\"a\"}]}`",
                "42042; `\"card_type\":\"text_notice\",T,A,\"jump_list\":[{\"title\":\"1\"},{\"title\":\"2\"},{\"title\":\"3\"},{\"title\":\"4\"}]`",
                "42035; `\"card_type\":\"text_notice\",T,A,\"horizontal_content_list\":[H,H,H,H,H,H,H]`",
                "42027; `\"card_type\":\"text_notice\",T,A,\"horizontal_content_list\":[{\"value\":\"v\"}]`",
                "42050; `\"card_type\":\"text_notice\",T,A,\"horizontal_content_list\":[{\"keyname\":\"n\",\"type\":3}]`",
                "40063; `\"card_type\":\"news_notice\",T,A`",
                "42044; `\"card_type\":\"news_notice\",T,A,\"card_image\":{\"url\":\"http://a\",\"aspect_ratio\":2.3}`",
                "42036; `\"card_type\":\"news_notice\",T,A,\"card_image\":{\"url\":\"http://a\"},\"vertical_content_list\":[V,V,V,V,V]`",
                "0;     `\"card_type\":\"button_interaction\",T,\"task_id\":\"ok\",\"button_list\":[B]`",
                "42014; `\"card_type\":\"button_interaction\",T,\"button_list\":[B]`",
                "42014; `\"card_type\":\"button_interaction\",T,\"task_id\":\"空 格\",\"button_list\":[B]`",
                "42033; `\"card_type\":\"button_interaction\",\"task_id\":\"x\",\"button_list\":[B]`",
                "40063; `\"card_type\":\"button_interaction\",T,\"task_id\":\"x\"`",
                "42038; `\"card_type\":\"button_interaction\",T,\"task_id\":\"x\",\"button_list\":[{\"key\":\"k\"}]`",
                "42038; `\"card_type\":\"button_interaction\",T,\"task_id\":\"x\",\"button_list\":[{\"text\":\"一二三四五六七八九十一\",\"key\":\"k\"}]`",
                "42039; `\"card_type\":\"button_interaction\",T,\"task_id\":\"x\",\"button_list\":[B,B]`",
                "40058; `\"card_type\":\"button_interaction\",T,\"task_id\":\"x\",\"button_list\":[B,B,B,B,B,B,B]`",
                "42043; `\"card_type\":\"vote_interaction\",T,\"task_id\":\"x\",\"checkbox\":{\"option_list\":[{\"id\":\"1\",\"text\":\"a\"}]},S`",
                "42037; `\"card_type\":\"vote_interaction\",T,\"task_id\":\"x\",\"checkbox\":{\"question_key\":\"q\",\"option_list\":[]},S`",
                "42040; `\"card_type\":\"vote_interaction\",T,\"task_id\":\"x\",\"checkbox\":{\"question_key\":\"q\",\"option_list\":[{\"text\":\"a\"}]},S`",
                "42041; `\"card_type\":\"vote_interaction\",T,\"task_id\":\"x\",\"checkbox\":{\"question_key\":\"q\",\"option_list\":[{\"id\":\"1\"}]},S`",
                "42046; `\"card_type\":\"vote_interaction\",T,\"task_id\":\"x\",\"checkbox\":{\"question_key\":\"q\",\"option_list\":[{\"id\":\"1\",\"text\":\"a\"}]}`",
                "42047; `\"card_type\":\"multiple_interaction\",T,\"task_id\":\"x\",S`",
                "42049; `\"card_type\":\"multiple_interaction\",T,\"task_id\":\"x\",\"select_list\":[Q],\"submit_button\":{\"text\":\"提交\"}`",
                "0;     `\"card_type\":\"multiple_interaction\",T,\"task_id\":\"x\",\"select_list\":[Q],S`"
            })
    void every_block_is_judged_by_the_matrix(int code, String card) {
        String full = card.replace(",T", "," + TITLE)
                .replace(",A", "," + ACTION)
                .replace(",S", ",\"submit_button\":{\"text\":\"提交\",\"key\":\"s\"}")
                .replaceAll("\\bB\\b(?=[,\\]])", BUTTON)
                .replaceAll("\\bH\\b(?=[,\\]])", "{\"keyname\":\"n\",\"value\":\"v\"}")
                .replaceAll("\\bV\\b(?=[,\\]])", "{\"title\":\"n\"}")
                .replace("[Q]", "[{\"question_key\":\"q\",\"option_list\":[{\"id\":\"1\",\"text\":\"a\"}]}]");
        JsonNode answer = rig.card("zhangsan", "{" + full + "}");
        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(code);
    }

    @Test
    void a_task_id_is_used_up_for_ever_but_not_by_a_refused_send() {
        assertThat(rig.card("nobody", Rig.buttons("once")).path("errcode").asInt())
                .isEqualTo(81013);
        assertThat(rig.card("zhangsan", Rig.buttons("once")).path("errcode").asInt())
                .isZero();
        rig.sandbox.clock().advance(Duration.ofDays(400));
        assertThat(rig.card("zhangsan", Rig.buttons("once")).path("errcode").asInt())
                .isEqualTo(42014);
    }

    @Test
    void a_response_code_works_once_and_for_72_hours() {
        String first =
                rig.card("zhangsan", Rig.buttons("c1")).path("response_code").asString("");
        String second =
                rig.card("zhangsan", Rig.buttons("c2")).path("response_code").asString("");
        assertThat(close(first, "zhangsan")).isZero();
        assertThat(rig.sandbox.phone("zhangsan").bubbles().get(0).state().replaced())
                .isEqualTo("已结束");
        assertThat(close(first, "zhangsan")).isEqualTo(60140);
        rig.sandbox.clock().advance(Duration.ofHours(72));
        assertThat(close(second, "zhangsan")).isEqualTo(60140);
    }

    @Test
    void only_who_got_the_card_can_see_it_change() {
        String code =
                rig.card("zhangsan", Rig.buttons("d1")).path("response_code").asString("");
        assertThat(close(code, "liufang")).isEqualTo(82102);
        assertThat(close(code, "zhangsan")).isZero();
    }

    @Test
    void a_plain_notice_carries_no_code_and_a_menu_gives_one() {
        String plain = "{\"card_type\":\"text_notice\"," + TITLE + "," + ACTION + "}";
        assertThat(rig.card("zhangsan", plain).has("response_code")).isFalse();
        String menu = "{\"card_type\":\"text_notice\",\"task_id\":\"e1\"," + TITLE + "," + ACTION
                + ",\"action_menu\":{\"desc\":\"更多\",\"action_list\":[{\"text\":\"不再提醒\",\"key\":\"mute\"}]}}";
        assertThat(rig.card("zhangsan", menu).has("response_code")).isTrue();
        rig.sandbox.phone("zhangsan").tap("不再提醒");
        assertThat(rig.app.inner.get(0)).contains("template_card_menu_event");
    }

    @Test
    void interactive_cards_need_a_callback_url() throws IOException {
        try (Sandbox bare =
                Sandbox.start(SandboxSettings.sample(), rig.sandbox.directory(), SandboxClock.frozenAt(Rig.START))) {
            String token =
                    rig.get("/cgi-bin/gettoken?corpid=x").path("access_token").asString("");
            assertThat(token).isEmpty();
            assertThat(bare.callbackUrl(URI.create("http://127.0.0.1:1/none")).ok())
                    .isFalse();
            assertThat(send(bare, Rig.buttons("f1"))).contains("43012");
        }
    }

    private static String send(Sandbox bare, String card) throws IOException {
        SandboxSettings settings = bare.platform().settings();
        String path = "/cgi-bin/gettoken?corpid=" + settings.corpId() + "&corpsecret=" + settings.secret();
        String token = FakeHttp.get(bare.url() + path).replaceAll(".*access_token\":\"([^\"]+).*", "$1");
        return FakeHttp.post(
                bare.url() + "/cgi-bin/message/send?access_token=" + token,
                "{\"agentid\":1000002,\"touser\":\"zhangsan\",\"msgtype\":\"template_card\",\"template_card\":" + card
                        + "}");
    }

    private int close(String code, String userid) {
        return rig.api(
                        "message/update_template_card",
                        "{\"userids\":[\"%s\"],\"agentid\":1000002,\"response_code\":\"%s\",\"button\":{\"replace_name\":\"已结束\"}}"
                                .formatted(userid, code))
                .path("errcode")
                .asInt();
    }
}
