package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Scope;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import cn.zhibu.sandbox.wire.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What members saw and why not the rest; snapshots, seeds and resets. */
class SeenTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void everything_not_seen_has_its_reason() {
        rig.text("zhangsan", "看见");
        String recalled = rig.text("zhangsan", "撤回").path("msgid").asString("");
        rig.api("message/recall", "{\"msgid\":\"" + recalled + "\"}");
        rig.control("faults", "{\"path\":\"message/send\",\"fault\":\"errcode\",\"code\":45009}");
        rig.text("zhangsan", "没发出");
        String twice = "\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"text\":{\"content\":\"重复\"},"
                + "\"enable_duplicate_check\":1";
        rig.send(twice);
        rig.send(twice);
        rig.app.reply = xml -> new FakeApp.Answer(200, "success");
        rig.sandbox.phone("zhangsan").say("1");
        rig.app.text("好");
        rig.sandbox.phone("zhangsan").say("2");

        List<Showing> seen = new Seen(rig.sandbox.world()).of("ZhangSan");

        assertThat(seen).filteredOn(Showing::seen).extracting(Showing::text).containsExactly("看见", "重复", "好");
        assertThat(seen)
                .filteredOn(showing -> !showing.seen())
                .extracting(Showing::reason)
                .hasSize(4)
                .anyMatch(reason -> reason.startsWith("Recalled"))
                .anyMatch(reason -> reason.contains("The call was refused: 45009"))
                .anyMatch(reason -> reason.contains("duplicate check found it equal"))
                .anyMatch(reason -> reason.contains("did not show the reply"));
    }

    @Test
    void who_was_not_reached_and_who_reads_in_wechat_are_told_apart() {
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        rig.text("zhangsan|lijianguo|ghost", "x");
        rig.sandbox.phone("zhangsan").plugin(true);
        rig.send("\"touser\":\"zhangsan\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**会**\"}");

        assertThat(reason("lijianguo")).contains("outside the app's visible scope");
        assertThat(reason("ghost")).contains("There is no such member");
        assertThat(reason("zhangsan")).contains("the WeChat plugin shows");
        assertThat(rig.control("seen?missed=1&last=1").path("seen").size()).isOne();
    }

    @Test
    void equal_seeds_and_acts_give_equal_snapshots() throws IOException {
        assertThat(run("7").toString()).isEqualTo(run("7").toString()).isNotEqualTo(run("8").toString());
    }

    @Test
    void a_full_reset_begins_the_identifiers_again() {
        rig.control("reset", "{\"all\":true}");
        String first = rig.text("zhangsan", "1").path("msgid").asString("");
        rig.card("zhangsan", Rig.buttons("t1"));
        rig.control("reset", "{\"all\":true}");
        assertThat(rig.text("zhangsan", "1").path("msgid").asString("")).isEqualTo(first);
        assertThat(Rig.code(rig.card("zhangsan", Rig.buttons("t1")))).isZero();
    }

    @Test
    void counts_and_waits_are_measured() {
        rig.app.text("好");
        rig.sandbox.phone("zhangsan").say("1");
        rig.text("ghost", "x");
        JsonNode metrics = rig.control("metrics");
        assertThat(metrics.path("calls").path("message/send").path("refused").asInt())
                .isEqualTo(1);
        assertThat(metrics.path("waits").get(0).path("msgid").asString("")).matches("7\\d{18}");
        assertThat(metrics.path("quantiles").path("count").asInt()).isEqualTo(1);
    }

    @Test
    void a_snapshot_can_be_restored_and_its_cards_pressed() throws IOException {
        rig.card("zhangsan", Rig.buttons("t1"));
        rig.text("lijianguo", "看见");
        rig.upload("/cgi-bin/media/upload?type=file&access_token=" + rig.token(), "a.txt", new byte[100]);
        rig.sandbox.phone("lijianguo").plugin(true);
        JsonNode kept = rig.control("snapshot");
        rig.sandbox.directory().removeMember("lijianguo");
        rig.control("reset", "{\"all\":true}");
        rig.app.inner.clear();

        assertThat(rig.control("restore", kept.toString()).statusCode()).isEqualTo(200);

        assertThat(rig.control("snapshot")).isEqualTo(kept);
        assertThat(rig.app.inner).as("a restored directory tells nobody").isEmpty();
        rig.app.fields("<MsgType>update_button</MsgType><Button><ReplaceName>已参加</ReplaceName></Button>");
        rig.sandbox.phone("zhangsan").tap("参加");
        assertThat(rig.sandbox.phone("zhangsan").seen())
                .singleElement()
                .asString()
                .contains("已参加");
        assertThat(Rig.code(rig.card("zhangsan", Rig.buttons("t1"))))
                .as("the task id is used")
                .isEqualTo(42014);
    }

    @Test
    void a_document_that_is_no_snapshot_changes_nothing() {
        rig.text("zhangsan", "看见");
        JsonNode before = rig.control("snapshot");
        assertThat(rig.control("restore", "{\"now\":\"2026-12-01T01:00:00Z\"}").statusCode())
                .isEqualTo(400);
        assertThat(rig.control("restore", before.toString().replace("\"at\":\"2026", "\"at\":\"soon 2026"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(rig.control("snapshot")).isEqualTo(before);
    }

    @Test
    void what_stands_in_the_way_is_said_before_anything_was_sent() {
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        rig.sandbox.console(
                rig.sandbox.platform().console().patched(Json.object().put("enabled", false)));
        assertThat(rig.control("why?member=lijianguo").path("now").toString())
                .contains("outside the app's visible scope")
                .contains("50003")
                .contains("has not called the platform at all");
    }

    @Test
    void what_the_app_never_took_is_listed_with_its_last_failure() {
        rig.app.reply = xml -> new FakeApp.Answer(500, "");
        rig.sandbox.phone("zhangsan").say("在吗");
        rig.app.reply = xml -> FakeApp.Answer.EMPTY;
        rig.sandbox.phone("zhangsan").say("好");
        JsonNode unheard = rig.control("why?member=zhangsan").path("unheard");
        assertThat(unheard.size()).isEqualTo(1);
        assertThat(unheard.get(0).path("reason").asString(""))
                .contains("4 tries")
                .contains("HTTP 500");
    }

    private String reason(String member) {
        return String.valueOf(rig.control("seen?missed=1&member=" + member)
                .path("seen")
                .get(0)
                .path("reason")
                .asString(""));
    }

    private static JsonNode run(String seed) throws IOException {
        SandboxSettings settings = SandboxSettings.fromEnvironment(Map.of("SERVER_PORT", "0", "SANDBOX_SEED", seed));
        try (Rig rig = new Rig(Sandbox.start(settings, Directory.sample(), SandboxClock.frozenAt(Rig.START)))) {
            rig.text("zhangsan", "通知");
            rig.card("zhangsan", Rig.buttons("t1"));
            rig.sandbox.phone("zhangsan").tap("参加");
            return rig.control("snapshot");
        }
    }
}
