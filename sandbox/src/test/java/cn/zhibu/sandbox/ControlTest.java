package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The control API as the phone page uses it. */
class ControlTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void the_state_shows_members_menu_jumps_and_unread() {
        rig.sandbox.jumps(() -> List.of(new Jump("提前三天", Rig.START.plusSeconds(60))));
        rig.api("menu/create?agentid=1000002", "{\"button\":[{\"name\":\"帮助\",\"type\":\"click\",\"key\":\"help\"}]}");
        rig.text("zhangsan", "hi");

        JsonNode state = rig.control("state");

        assertThat(state.path("now").asString("")).isEqualTo("2026-12-01T01:00:00Z");
        assertThat(state.path("members").size()).isEqualTo(26);
        assertThat(state.path("members").get(3).toString())
                .isEqualTo(
                        "{\"userid\":\"lijianguo\",\"name\":\"李建国\",\"departments\":[\"机关第一支部\"],\"tags\":[\"党支部书记\"]}");
        assertThat(state.path("menu").get(0).path("key").asString("")).isEqualTo("help");
        assertThat(state.path("unread").path("zhangsan").asInt()).isEqualTo(1);
        assertThat(state.path("plugin").path("zhangsan").asBoolean(true)).isFalse();
        assertThat(Rig.json(rig.control("clock", "{\"jump\":\"提前三天\"}"))
                        .path("now")
                        .asString(""))
                .isEqualTo("2026-12-01T01:01:00Z");
    }

    @Test
    void a_waiting_page_wakes_when_something_comes_and_hears_changes_again() throws Exception {
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(() -> rig.control("members/zhangsan/chat?after=0&wait=20000"));
        rig.app.fields("<MsgType>update_button</MsgType><Button><ReplaceName>已参加</ReplaceName></Button>");
        rig.card("zhangsan", Rig.buttons("w1"));
        JsonNode chat = waiting.get(15, TimeUnit.SECONDS);
        JsonNode bubble = chat.path("bubbles").get(0);
        assertThat(bubble.path("kind").asString("")).isEqualTo("card");
        assertThat(bubble.path("from").asString("")).isEqualTo("app");
        assertThat(bubble.path("card").path("button_list").size()).isEqualTo(2);
        assertThat(bubble.path("pluginShown").asBoolean(true)).isFalse();

        String id = bubble.path("id").asString("");
        JsonNode tapped = Rig.json(rig.control("members/zhangsan/tap", "{\"bubble\":\"" + id + "\",\"key\":\"yes\"}"));
        assertThat(tapped.path("attempts").get(0).path("status").asInt()).isEqualTo(200);

        JsonNode again =
                rig.control("members/zhangsan/chat?after=" + chat.path("seq").asLong());
        assertThat(again.path("bubbles").get(0).path("id").asString("")).isEqualTo(id);
        assertThat(again.path("bubbles").get(0).path("state").path("handled").asBoolean(false))
                .isTrue();
    }

    @Test
    void acts_go_through_and_pictures_are_served() {
        rig.app.text("好的");
        assertThat(Rig.json(rig.control("members/zhangsan/say", "{\"text\":\"帮助\"}"))
                        .path("ok")
                        .asBoolean(false))
                .isTrue();
        rig.control("members/zhangsan/image", "{\"base64\":\"/9j/4AAQSkZJRg==\",\"name\":\"a.jpg\"}");
        JsonNode bubbles = rig.control("members/zhangsan/chat?after=0").path("bubbles");
        assertThat(bubbles.get(1).path("text").asString("")).isEqualTo("好的");
        HttpResponse<byte[]> picture =
                rig.raw("GET", bubbles.get(2).path("mediaUrl").asString(""), "");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        rig.control("members/zhangsan/read", "{}");
        assertThat(rig.control("state").path("unread").path("zhangsan").asInt()).isZero();
        assertThat(rig.control("callbacks?after=0").path("callbacks").size()).isEqualTo(2);
        assertThat(rig.control("calls?after=0").path("seq").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "members/zhangsan/say; `{}`; needs the field 'text'",
                "members/zhangsan/say; `{`; must be JSON",
                "members/nobody/say; `{\"text\":\"x\"}`; No member 'nobody'",
                "members/zhangsan/fly; `{}`; not 'fly'",
                "members/zhangsan/tap; `{\"bubble\":\"x\",\"key\":\"y\"}`; 聊天里没有这张卡片（x）",
                "members/zhangsan/say; `{\"text\":\"  \"}`; 请先输入文字",
                "members/zhangsan/plugin; `{\"on\":\"maybe\"}`; true or false",
                "members/zhangsan/menu; `{\"key\":\"x\"}`; 应用菜单里没有“x”",
                "clock; `{\"to\":\"tomorrow\"}`; tomorrow",
                "clock; `{}`; Expected",
                "clock; `{\"jump\":\"x\"}`; No jump 'x'",
                "callback-url; `{\"url\":\"not a url\"}`; not a url",
                "faults; `{\"path\":\"message/send\",\"fault\":\"earthquake\"}`; 'fault' is errcode",
                "faults; `{\"path\":\"message/sent\",\"fault\":\"reset\"}`; no endpoint 'message/sent'",
                "faults; `{\"path\":\"message/send\",\"fault\":\"errcode\",\"code\":\"abc\"}`; code must be an integer",
                "faults; `{\"path\":\"message/send\",\"fault\":\"reset\",\"times\":-3}`; 'times' is 1 to",
                "faults; `{\"path\":\"*\",\"fault\":\"reset\",\"probability\":7}`; 'probability' is",
                "faults; `{\"path\":\"*\",\"fault\":\"hang\",\"millis\":-1}`; cannot be negative",
                "clock; `{\"advance\":\"10m\"}`; {\"advance\":\"PT10M\"}",
                "tuning; `{\"retries\":-1}`; 'retries' is 0 to",
                "tuning; `{\"deadline\":\"5s\"}`; written as PT5S",
                "msgid; `{\"next\":\"abc\"}`; next must be an integer",
                "directory; `{\"tag\":{\"tagid\":\"x\",\"tagname\":\"y\"}}`; tagid must be an integer",
                "directory; `{\"member\":{\"userid\":\"x\",\"name\":\"y\",\"department\":[999]}}`; no department 999",
                "calls; `{}`; called by GET",
                "why; `{}`; called by GET",
                "nonsense; `{}`; robots, seen, sends, snapshot, state, tuning, why below"
            })
    void a_call_that_makes_no_sense_says_what_was_expected(String path, String body, String expected) {
        HttpResponse<byte[]> response = rig.control(path, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Rig.json(response).path("error").asString("")).contains(expected);
    }

    @Test
    void an_address_where_nothing_is_says_where_something_is() {
        for (String path : List.of("/nonsense", "/_control")) {
            HttpResponse<byte[]> response = rig.raw("GET", path, "");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("/panel", "/_control/state");
        }
    }

    @Test
    void a_fault_may_name_the_whole_path_and_counts_its_strikes() {
        rig.control("faults", "{\"path\":\"/cgi-bin/message/send\",\"fault\":\"errcode\",\"code\":45033,\"times\":3}");
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isEqualTo(45033);
        rig.control("faults", "{\"off\":\"message/send\"}");
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
        JsonNode faults = rig.control("faults");
        assertThat(faults.path("standing").size()).isZero();
        assertThat(faults.path("strikes").path("message/send errcode").asInt()).isOne();
    }

    @Test
    void calls_are_found_by_member_endpoint_and_outcome() {
        rig.text("zhangsan", "x");
        rig.text("ghost", "x");
        rig.send("\"toparty\":\"111\",\"msgtype\":\"text\",\"text\":{\"content\":\"全组\"}");
        assertThat(rig.control("calls?member=zhangsan").path("calls").size()).isEqualTo(2);
        assertThat(rig.control("calls?member=ghost&errcode=81013").path("calls").size())
                .isOne();
        assertThat(rig.control("calls?path=message/send&refused=1")
                        .path("calls")
                        .size())
                .isOne();
        assertThat(rig.control("calls?last=2").path("calls").size()).isEqualTo(2);
    }

    @Test
    void quotas_show_what_is_used() {
        rig.text("zhangsan", "x");
        String quotas = rig.control("quotas").path("quotas").toString();
        assertThat(quotas)
                .contains(
                        "{\"key\":\"member zhangsan\",\"used\":1,\"most\":30,\"window\":\"PT1M\",\"blockedUntil\":null}")
                .contains("{\"key\":\"path message/send\",\"used\":1,\"most\":10000");
    }

    @Test
    void faults_and_reset_are_ordered_over_http() {
        rig.control("faults", "{\"path\":\"message/send\",\"fault\":\"errcode\",\"code\":45009,\"times\":1}");
        assertThat(rig.text("zhangsan", "x").path("errcode").asInt()).isEqualTo(45009);
        rig.text("zhangsan", "y");
        rig.control("reset", "{}");
        assertThat(rig.control("members/zhangsan/chat?after=0").path("bubbles").size())
                .isZero();
        assertThat(rig.sandbox.calls().all()).isEmpty();
    }

    @Test
    void a_dead_card_says_so_in_the_language_of_the_chat() {
        rig.app.fields("<MsgType>update_button</MsgType><Button><ReplaceName>已参加</ReplaceName></Button>");
        rig.card("zhangsan", Rig.buttons("dead"));
        String id = rig.sandbox.phone("zhangsan").bubbles().get(0).id();
        String press = "{\"bubble\":\"" + id + "\",\"key\":\"yes\"}";
        assertThat(rig.control("members/zhangsan/tap", press).statusCode()).isEqualTo(200);

        HttpResponse<byte[]> again = rig.control("members/zhangsan/tap", press);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Rig.json(again).path("error").asString("")).startsWith("这张卡片已不能点");
    }

    @Test
    void a_reset_begins_another_epoch_and_wakes_who_waits() {
        rig.text("zhangsan", "old");
        JsonNode before = rig.control("members/zhangsan/chat?after=0");
        long seq = before.path("seq").asLong();
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(() -> rig.control("members/zhangsan/chat?wait=30000&after=" + seq));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        do { // the call that waits may still be on its way
            rig.control("reset", "{}");
        } while (!waiting.isDone() && System.nanoTime() < deadline);
        assertThat(waiting).isDone();
        rig.text("zhangsan", "new");

        JsonNode after = rig.control("members/zhangsan/chat?after=0");

        String epoch = after.path("epoch").asString("");
        assertThat(epoch).isNotEmpty().isNotEqualTo(before.path("epoch").asString(""));
        assertThat(rig.control("state").path("epoch").asString("")).isEqualTo(epoch);
        assertThat(rig.control("calls").path("epoch").asString("")).isEqualTo(epoch);
        assertThat(after.path("bubbles").size()).isOne();
        assertThat(after.path("bubbles").get(0).path("text").asString("")).isEqualTo("new");
    }

    @Test
    void calls_tell_method_and_milliseconds() {
        rig.text("zhangsan", "x");
        JsonNode calls = rig.control("calls").path("calls");
        assertThat(calls.get(0).path("method").asString("")).isEqualTo("GET");
        assertThat(calls.get(1).path("method").asString("")).isEqualTo("POST");
        assertThat(calls.get(1).path("path").asString("")).isEqualTo("message/send");
        assertThat(calls.get(1).path("millis").asDouble(-1)).isBetween(0.001, 20_000.0);
    }

    @Test
    void the_host_says_whose_phones_a_page_opens_with() {
        assertThat(rig.control("state").path("opening").size()).isZero();
        rig.sandbox.opening(List.of("zhangsan", "lijianguo"));
        assertThat(rig.control("state").path("opening").toString()).isEqualTo("[\"zhangsan\",\"lijianguo\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/phones/phones.js", "/panel", "/panel/panel.js", "/connect/oauth2/authorize?appid=x"})
    void pages_may_load_from_here_only(String page) {
        HttpResponse<byte[]> response = rig.raw("GET", page, "");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; img-src 'self' data:; font-src data:");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void libraries_are_served_and_nothing_outside() {
        HttpResponse<byte[]> css = rig.raw("GET", "/webjars/weui/1.1.3/dist/style/weui.min.css", "");
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Content-Type")).contains("text/css; charset=UTF-8");
        assertThat(rig.raw("GET", "/phones/..%2Fsample-directory.json", "").statusCode())
                .isEqualTo(404);
        assertThat(rig.raw("GET", "/sample-directory.json", "").statusCode()).isEqualTo(404);
    }
}
