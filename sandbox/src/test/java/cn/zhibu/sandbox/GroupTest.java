package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.directory.Scope;
import cn.zhibu.sandbox.robot.Robots;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Group chats of the app, and robots. */
class GroupTest {
    private static final String GROUP =
            "{\"chatid\":\"g1\",\"name\":\"支部群\",\"owner\":\"zhangsan\",\"userlist\":[\"zhangsan\",\"liufang\"]}";

    @AutoClose
    private final Rig rig = new Rig();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "86001; `{\"chatid\":\"a-b\",\"userlist\":[\"zhangsan\",\"liufang\"]}`",
                "86005; `{\"owner\":\"lijianguo\",\"userlist\":[\"zhangsan\",\"liufang\"]}`",
                "86006; `{\"userlist\":[\"zhangsan\",\"ZhangSan\"]}`",
                "86007; `{\"userlist\":[\"zhangsan\",\"ghost\"]}`",
                "0; `{\"userlist\":[\"zhangsan\",\"liufang\"]}`"
            })
    void a_group_is_judged_when_it_is_made(int code, String body) {
        assertThat(Rig.code(rig.api("appchat/create", body))).isEqualTo(code);
    }

    @Test
    void only_an_app_that_sees_the_root_has_groups_and_only_its_own() {
        rig.api("appchat/create", GROUP);
        String other = rig.token(rig.sandbox.platform().settings().neighbourSecret());
        assertThat(Rig.code(rig.get("/cgi-bin/appchat/get?chatid=g1&access_token=" + other)))
                .isEqualTo(86008);
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan", "liufang"), List.of(), List.of()));
        assertThat(Rig.code(rig.api("appchat/create", GROUP.replace("g1", "g2"))))
                .isEqualTo(48002);
    }

    @Test
    void cards_are_not_for_groups_and_a_long_name_is_cut() {
        rig.api("appchat/create", GROUP.replace("支部群", "群".repeat(60)));
        assertThat(rig.api("appchat/get?chatid=g1")
                        .path("chat_info")
                        .path("name")
                        .asString(""))
                .hasSize(50);
        assertThat(Rig.code(say("\"msgtype\":\"template_card\",\"template_card\":" + Rig.buttons("g"))))
                .isEqualTo(40008);
        assertThat(Rig.code(say("\"msgtype\":\"text\",\"text\":{\"content\":\"开会\"}")))
                .isZero();
        JsonNode group = rig.control("groups").path("groups").get(0);
        assertThat(group.path("visible").asBoolean(false)).isTrue();
        assertThat(group.path("messages").get(0).path("text").asString("")).isEqualTo("开会");
    }

    @Test
    void above_two_hundred_a_minute_members_of_groups_hear_no_more() {
        rig.api("appchat/create", GROUP);
        for (int i = 0; i < 201; i++) {
            assertThat(Rig.code(say("\"msgtype\":\"text\",\"text\":{\"content\":\"" + i + "\"}")))
                    .isZero();
        }
        JsonNode missed = rig.control("seen?member=zhangsan&missed=1").path("seen");
        assertThat(missed.size()).isOne();
        assertThat(missed.get(0).path("reason").asString("")).contains("more than 200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "44004; `{\"msgtype\":\"text\",\"text\":{}}`",
                "40008; `{\"msgtype\":\"video\",\"video\":{}}`",
                "301019; `{\"msgtype\":\"image\",\"image\":{\"base64\":\"iVBORw0KGgo=\",\"md5\":\"0\"}}`",
                "40009; `{\"msgtype\":\"image\",\"image\":{\"base64\":\"aGVsbG8=\",\"md5\":\"0\"}}`",
                "42031; `{\"msgtype\":\"template_card\",\"template_card\":{\"card_type\":\"vote_interaction\"}}`",
                "0; `{\"msgtype\":\"markdown_v2\",\"markdown_v2\":{\"content\":\"| 1 |\"}}`"
            })
    void a_robot_is_judged_by_what_it_says(int code, String body) {
        assertThat(Rig.code(robot(Robots.SAMPLE, body))).isEqualTo(code);
    }

    @Test
    void a_robot_speaks_twenty_times_a_minute_and_not_when_disabled() {
        String body = "{\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}";
        for (int i = 0; i < 20; i++) {
            assertThat(Rig.code(robot(Robots.SAMPLE, body))).isZero();
        }
        assertThat(Rig.code(robot(Robots.SAMPLE, body))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofMinutes(1));
        assertThat(Rig.code(robot(Robots.SAMPLE, body))).isZero();
        rig.control("robots", "{\"key\":\"" + Robots.SAMPLE + "\",\"enabled\":false}");
        assertThat(Rig.code(robot(Robots.SAMPLE, body))).isEqualTo(93004);
        rig.control("robots", "{\"key\":\"" + Robots.SAMPLE + "\",\"remove\":true}");
        assertThat(Rig.code(robot(Robots.SAMPLE, body))).isEqualTo(93000);
        assertThat(rig.control("robots").path("posts").size()).isEqualTo(21);
    }

    @Test
    void a_robot_uploads_files_under_its_key() {
        String path = "/cgi-bin/webhook/upload_media?type=file&key=" + Robots.SAMPLE;
        String id = rig.upload(path, "a.txt", new byte[10]).path("media_id").asString("");
        assertThat(Rig.code(robot(Robots.SAMPLE, "{\"msgtype\":\"file\",\"file\":{\"media_id\":\"" + id + "\"}}")))
                .isZero();
        assertThat(Rig.code(rig.upload(path.replace("type=file", "type=image"), "a.png", new byte[10])))
                .isEqualTo(40004);
    }

    private JsonNode say(String fields) {
        return rig.api("appchat/send", "{\"chatid\":\"g1\"," + fields + "}");
    }

    private JsonNode robot(String key, String body) {
        return Rig.json(rig.raw("POST", "/cgi-bin/webhook/send?key=" + key, body));
    }
}
