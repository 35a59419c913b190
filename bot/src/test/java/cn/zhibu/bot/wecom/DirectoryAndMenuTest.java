package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.bot.wecom.ScriptedPlatform.Answer;
import cn.zhibu.domain.directory.Department;
import cn.zhibu.domain.directory.DirectorySnapshot;
import cn.zhibu.domain.directory.Person;
import cn.zhibu.domain.directory.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryAndMenuTest {

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final WeComApi api =
            new WeComApi(platform.settings(), RedisTokens.inMemory(Clock.systemUTC()), Clock.systemUTC());

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void the_directory_comes_whole_and_each_person_once() {
        platform.on(
                "/cgi-bin/department/list",
                Answer.json(
                        "{\"errcode\":0,\"department\":["
                                + "{\"id\":1,\"name\":\"机关党委\",\"parentid\":0,\"order\":100,\"department_leader\":[]},"
                                + "{\"id\":2,\"name\":\"第一党支部\",\"parentid\":1,\"order\":90,\"department_leader\":[\"zhangsan\"]}]}"));
        platform.on(
                "/cgi-bin/user/list",
                call -> Answer.json("{\"errcode\":0,\"userlist\":["
                        + "{\"userid\":\"zhangsan\",\"name\":\"张三\",\"department\":[1,2],\"is_leader_in_dept\":[0,1],\"main_department\":2,\"status\":1}"
                        + (call.query().contains("department_id=2")
                                ? ",{\"userid\":\"lisi\",\"name\":\"李四\",\"department\":[2],\"is_leader_in_dept\":[0],\"status\":4}"
                                : "")
                        + "]}"));
        platform.on(
                "/cgi-bin/tag/list", Answer.json("{\"errcode\":0,\"taglist\":[{\"tagid\":3,\"tagname\":\"组织委员\"}]}"));
        platform.on(
                "/cgi-bin/tag/get",
                Answer.json(
                        "{\"errcode\":0,\"tagname\":\"组织委员\",\"userlist\":[{\"userid\":\"lisi\",\"name\":\"李四\"}],\"partylist\":[2]}"));
        DirectorySnapshot directory = new WeComDirectory(api).read();
        assertThat(directory.departments())
                .containsExactly(
                        new Department(1, 0, "机关党委", 100, List.of()),
                        new Department(2, 1, "第一党支部", 90, List.of("zhangsan")));
        assertThat(directory.people())
                .containsExactly(
                        new Person("zhangsan", "张三", List.of(1L, 2L), 2, List.of(2L), true),
                        new Person("lisi", "李四", List.of(2L), 0, List.of(), false));
        assertThat(directory.tags()).containsExactly(new Tag(3, "组织委员", List.of("lisi"), List.of(2L)));
    }

    @Test
    void a_directory_read_in_part_is_none() {
        platform.on(
                "/cgi-bin/department/list", Answer.json("{\"errcode\":0,\"department\":[{\"id\":1,\"name\":\"a\"}]}"));
        platform.on("/cgi-bin/user/list", Answer.error(60011));
        assertThatThrownBy(() -> new WeComDirectory(api).read())
                .isInstanceOf(WeComUnavailable.class)
                .hasMessage("WeCom did not answer user/list as needed: errcode 60011.");
    }

    @Test
    void a_menu_is_created_once() {
        MenuSync sync = new MenuSync(api, platform.settings());
        platform.on("/cgi-bin/menu/get", Answer.error(ApiErrors.NO_MENU));
        platform.on("/cgi-bin/menu/create", Answer.json("{\"errcode\":0}"));
        assertThat(sync.run()).isTrue();
        String created = platform.calls("/cgi-bin/menu/create").get(0).body();
        platform.on("/cgi-bin/menu/get", Answer.json(created));
        assertThat(sync.run()).isFalse();
        platform.on("/cgi-bin/menu/get", Answer.json(created.replace("补学", "补课")));
        assertThat(sync.run()).isTrue();
        assertThat(platform.calls("/cgi-bin/menu/create")).hasSize(2);
    }

    @Test
    void the_menu_keeps_the_limits_of_the_platform() {
        assertThat(AppMenu.CURRENT.parts()).hasSizeLessThanOrEqualTo(3).allSatisfy(part -> {
            assertThat(part.name().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(16);
            assertThat(part.entries()).hasSizeBetween(1, 5).allSatisfy(entry -> {
                assertThat(entry.name().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(40);
                assertThat(entry.key()).isEqualTo(entry.name());
            });
        });
    }

    @Test
    void login_goes_to_the_platform_it_belongs_to() {
        URI back = URI.create("https://zhibu.example.org/login/done");
        String here =
                new WeComLogin(platform.settings(), api).authorize(back, "abc").toString();
        assertThat(here)
                .startsWith(platform.settings().apiUrl()
                        + "/connect/oauth2/authorize?appid=wwzhibu&redirect_uri=https%3A%2F%2Fzhibu")
                .endsWith("&response_type=code&scope=snsapi_base&state=abc&agentid=1013699173317#wechat_redirect");
        WeComSettings live = new WeComSettings(WeComSettings.PUBLIC_PLATFORM, "ww", "1", "secret-secret");
        assertThat(new WeComLogin(live, api).authorize(back, "abc").getHost()).isEqualTo("open.weixin.qq.com");
    }

    @Test
    void a_code_becomes_a_member_or_nobody() {
        WeComLogin login = new WeComLogin(platform.settings(), api);
        platform.on("/cgi-bin/auth/getuserinfo", Answer.json("{\"errcode\":0,\"userid\":\"zhangsan\"}"));
        assertThat(login.userid("c")).contains("zhangsan");
        platform.on("/cgi-bin/auth/getuserinfo", Answer.json("{\"errcode\":0,\"openid\":\"o\"}"));
        assertThat(login.userid("c")).isEmpty();
        platform.on("/cgi-bin/auth/getuserinfo", Answer.error(40029));
        assertThat(login.userid("c")).isEmpty();
    }
}
