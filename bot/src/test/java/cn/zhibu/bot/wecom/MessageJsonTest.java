package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageJsonTest {

    private static final Card.Head HEAD =
            new Card.Head("第一党支部", "主题党日", "学习全会精神", "请回复是否参加", List.of(new Card.Field("时间", "12月1日 15:00")));
    private static final Card.Button YES = new Card.Button("参加", "ack:7:1", 1);
    private static final Card.Button NO = new Card.Button("请假", "ack:7:2", 2);

    private final MessageJson json = new MessageJson(
            new WeComSettings(URI.create("https://qyapi.weixin.qq.com"), "ww", "1013699173317", "secret-secret"));

    @Test
    void a_text_names_its_people_and_asks_for_suppression() {
        assertThat(json.addressed(json.text("您好"), List.of("zhangsan", "lisi"), "t-9"))
                .isEqualTo(
                        "{\"touser\":\"zhangsan|lisi\",\"msgtype\":\"text\",\"agentid\":1013699173317,"
                                + "\"text\":{\"content\":\"您好\"},\"enable_duplicate_check\":1,\"duplicate_check_interval\":14400}");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        String content = content(json.text("字".repeat(1000)));
        assertThat(content).isEqualTo("字".repeat(682));
        assertThat(content(json.text("x" + "😀".repeat(600)))).isEqualTo("x" + "😀".repeat(511));
    }

    @Test
    void a_card_with_buttons_has_what_the_platform_requires() {
        JsonObject card = card(new Card.Buttons("t-1", HEAD, List.of(YES, NO)));
        assertThat(card.toString())
                .isEqualTo("{\"card_type\":\"button_interaction\",\"source\":{\"desc\":\"第一党支部\"},"
                        + "\"main_title\":{\"title\":\"主题党日\",\"desc\":\"学习全会精神\"},\"sub_title_text\":\"请回复是否参加\","
                        + "\"horizontal_content_list\":[{\"keyname\":\"时间\",\"value\":\"12月1日 15:00\"}],\"task_id\":\"t-1\","
                        + "\"button_list\":[{\"text\":\"参加\",\"style\":1,\"key\":\"ack:7:1\"},"
                        + "{\"text\":\"请假\",\"style\":2,\"key\":\"ack:7:2\"}]}");
    }

    @Test
    void a_vote_has_options_and_a_submit_button_and_no_fields() {
        JsonObject card = card(new Card.Vote(
                "t-2", HEAD, "q", false, List.of(new Card.Option("1", "好"), new Card.Option("2", "较好")), YES));
        assertThat(card.has("sub_title_text") || card.has("horizontal_content_list"))
                .isFalse();
        assertThat(card.getAsJsonObject("checkbox").toString())
                .isEqualTo(
                        "{\"question_key\":\"q\",\"mode\":0,\"option_list\":[{\"id\":\"1\",\"text\":\"好\"},{\"id\":\"2\",\"text\":\"较好\"}]}");
        assertThat(card.getAsJsonObject("submit_button").toString()).isEqualTo("{\"text\":\"参加\",\"key\":\"ack:7:1\"}");
    }

    @Test
    void a_notice_leads_to_its_page() {
        JsonObject card = card(new Card.Notice(HEAD, "https://zhibu.example.org/m/meetings/7"));
        assertThat(card.getAsJsonObject("card_action").toString())
                .isEqualTo("{\"type\":1,\"url\":\"https://zhibu.example.org/m/meetings/7\"}");
    }

    @Test
    void what_is_longer_than_shown_is_shortened() {
        Card.Head head = new Card.Head("", "题".repeat(40), "", "", List.of());
        JsonObject card = card(new Card.Buttons("t", head, List.of(new Card.Button("一二三四五六七八九十十一", "k", 1))));
        assertThat(card.getAsJsonObject("main_title").get("title").getAsString())
                .isEqualTo("题".repeat(35) + "…");
        assertThat(card.getAsJsonArray("button_list")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .isEqualTo("一二三四五六七八九…");
    }

    @Test
    void what_the_platform_would_refuse_is_refused_here() {
        List<Card.Button> seven = IntStream.range(0, 7)
                .mapToObj(it -> new Card.Button("x", "k" + it, 1))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Buttons("t", HEAD, seven));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Buttons("t", HEAD, List.of(YES, YES)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Buttons("t", HEAD, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Buttons("t 1", HEAD, List.of(YES)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Button("x", "k".repeat(1025), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card.Notice(HEAD, "zhibu.example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> json.addressed(json.text("x"), List.of(), "t"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.addressed(json.text("x"), Collections.nCopies(1001, "a"), "t"));
    }

    @Test
    void each_call_gives_its_card_a_task_id_of_its_own() {
        String message = json.card(new Card.Buttons("-", HEAD, List.of(YES)));
        String body = json.addressed(message, List.of("a"), "z7-q");
        assertThat(body).contains("\"task_id\":\"z7-q\"").startsWith("{\"touser\":\"a\",");
        assertThat(json.addressed(message, List.of("a"), "z7-q")).isEqualTo(body);
    }

    @Test
    void a_replaced_button_names_people_as_a_list() {
        assertThat(json.replaceButtons(List.of("a"), "rc", "会议已改期"))
                .isEqualTo(
                        "{\"userids\":[\"a\"],\"agentid\":1013699173317,\"response_code\":\"rc\",\"button\":{\"replace_name\":\"会议已改期\"}}");
    }

    private JsonObject card(Card card) {
        return JsonParser.parseString(json.card(card)).getAsJsonObject().getAsJsonObject("template_card");
    }

    private static String content(String body) {
        return JsonParser.parseString(body)
                .getAsJsonObject()
                .getAsJsonObject("text")
                .get("content")
                .getAsString();
    }
}
