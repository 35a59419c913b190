package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Scope;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What members saw and why not the rest; snapshots, seeds and resets. */
class SeenTest {
    private Rig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new Rig();
    }

    @AfterEach
    void close() {
        rig.close();
    }

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
                .anyMatch(reason -> reason.startsWith("recalled"))
                .anyMatch(reason -> reason.contains("the call was refused: 45009"))
                .anyMatch(reason -> reason.contains("duplicate check: sent once"))
                .anyMatch(reason -> reason.contains("reply refused"));
    }

    @Test
    void who_was_not_reached_and_who_reads_in_wechat_are_told_apart() {
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        rig.text("zhangsan|lijianguo|ghost", "x");
        rig.sandbox.phone("zhangsan").plugin(true);
        rig.send("\"touser\":\"zhangsan\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**会**\"}");

        assertThat(reason("lijianguo")).contains("outside the app's visible scope");
        assertThat(reason("ghost")).contains("no such member");
        assertThat(reason("zhangsan")).contains("the WeChat plugin shows");
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
