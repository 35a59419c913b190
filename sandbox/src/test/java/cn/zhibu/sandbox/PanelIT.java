package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of the control panel and the login pages in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelIT {
    private static final String LOGIN = "?appid=ww5a6b7c8d9e0f1a2b&agentid=1000002&response_type=code"
            + "&scope=snsapi_base&state=s1&redirect_uri=http%3A%2F%2F127.0.0.1%2Fdone";

    private Chrome chrome;
    private Rig rig;

    @BeforeAll
    void open() throws IOException {
        rig = new Rig();
        chrome = new Chrome();
        rig.app.text("好");
        rig.sandbox.phone("zhangsan").say("帮助");
        rig.app.reply = xml -> new FakeApp.Answer(500, "");
        rig.sandbox.phone("lijianguo").say("统计 <b>]]&gt;");
        rig.app.reply = xml -> FakeApp.Answer.EMPTY;
        rig.text("zhangsan|ghost", "<img src=x onerror=alert(1)>");
        rig.text("ghost", "x");
        rig.control("faults", "{\"path\":\"media/get\",\"fault\":\"errcode\",\"code\":40007,\"times\":3}");
        rig.api(
                "appchat/create",
                "{\"name\":\"一支部\",\"owner\":\"zhangsan\",\"userlist\":[\"zhangsan\",\"lijianguo\"],"
                        + "\"chatid\":\"g1\"}");
        rig.api("appchat/send", "{\"chatid\":\"g1\",\"msgtype\":\"text\",\"text\":{\"content\":\"群里好\"}}");
        rig.raw(
                "POST",
                "/cgi-bin/webhook/send?key=5a6d0b0e-0000-4000-8000-000000000001",
                "{\"msgtype\":\"text\",\"text\":{\"content\":\"机器人好\"}}");
    }

    @AfterAll
    void close() {
        chrome.close();
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "why, everyone",
        "why?member=lijianguo, 4 tries",
        "calls, 81013",
        "callbacks, 4 tries",
        "directory, 张三",
        "groups, 机器人好",
        "faults, 40007",
        "quotas, message/send",
        "state, Beijing"
    })
    void every_part_fits_a_phone_and_a_desktop_and_shows_what_happened(String part, String words) {
        for (int width : new int[] {360, 1280}) {
            Page page = chrome.page(width, 800);
            page.navigate(rig.sandbox.url() + "/panel#" + part);
            page.locator("main", new Page.LocatorOptions().setHasText(words)).waitFor();
            Chrome.picture(page, part.replaceAll("\\W", "-") + "-" + width);
            assertThat(overflow(page)).as("wider than %d", width).isZero();
            assertThat(page.locator("img").count()).isZero();
            page.close();
        }
        assertThat(chrome.troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/connect/oauth2/authorize, 张三", "/wwopen/sso/qrConnect, 张三", "/connect/oauth2/authorize, 李建国"})
    void the_login_pages_send_the_chosen_member_back(String path, String name) {
        for (int width : new int[] {360, 1280}) {
            Page page = chrome.page(width, 800);
            page.navigate(rig.sandbox.url() + path + LOGIN);
            Chrome.picture(page, "login" + path.replaceAll("\\W", "-") + "-" + width);
            assertThat(overflow(page)).isZero();
            String target = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .getAttribute("href");
            assertThat(target).contains("as=");
            page.close();
        }
    }

    @Test
    void group_messages_are_on_the_phones_of_those_in_the_group() {
        Page page = chrome.page(1280, 900);
        page.navigate(rig.sandbox.url() + "/?phones=zhangsan,liufang");
        page.locator("[data-phone=zhangsan]").getByText("群聊 2").click();
        page.locator("[data-phone=zhangsan] [data-group=g1]").getByText("群里好").waitFor();
        page.locator("[data-phone=liufang]").getByText("群聊 1").click();
        page.locator("[data-phone=liufang]").getByText("机器人好").waitFor();
        assertThat(page.locator("[data-phone=liufang] [data-group=g1]").count()).isZero();
        Chrome.picture(page, "phones-groups");
        page.close();
    }

    @Test
    void every_try_of_a_delivery_is_shown_with_why_it_did_not_count() {
        Page page = chrome.page(1280, 900);
        page.navigate(rig.sandbox.url() + "/panel#callbacks?member=lijianguo");
        page.locator("summary").click();
        assertThat(page.locator(".attempt").allInnerTexts())
                .hasSize(4)
                .allMatch(text -> text.contains("Not accepted: HTTP 500"));
        assertThat(page.locator("pre").first().innerText()).contains("统计 <b>]]&gt;");
        Chrome.picture(page, "callbacks-open");
        page.close();
    }

    @Test
    void one_click_makes_a_leader_and_the_app_is_told() {
        Page page = chrome.page(1280, 900);
        page.navigate(rig.sandbox.url() + "/panel#directory");
        page.getByLabel("name, userid or tag")
                .or(page.getByPlaceholder("name, userid or tag"))
                .first()
                .fill("zhangsan");
        page.getByLabel("Leader: 张三").first().click();
        Locator said = page.locator("#said", new Page.LocatorOptions().setHasText("took update_user"));
        said.waitFor();
        assertThat(rig.app.inner).anyMatch(xml -> xml.contains("IsLeaderInDept"));
        page.close();
    }

    @Test
    void a_fault_is_switched_on_strikes_is_counted_and_is_switched_off() {
        Page page = chrome.page(1280, 900);
        page.navigate(rig.sandbox.url() + "/panel#faults");
        page.getByText("45009 too many calls, for a minute").click();
        page.locator(".line", new Page.LocatorOptions().setHasText("message/send: errcode"))
                .first()
                .waitFor();
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isEqualTo(45009);
        page.locator(".line", new Page.LocatorOptions().setHasText("message/send errcode"))
                .waitFor();
        page.getByLabel("Switch off message/send").first().click();
        page.getByLabel("Switch off message/send").first().waitFor(gone());
        assertThat(Rig.code(rig.text("zhangsan", "y"))).isZero();
        page.close();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
