package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.directory.Scope;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Someone who never saw the project asks the control panel why a message did not arrive, beginning at the phones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelWalkIT {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private Chrome chrome;
    private Rig rig;
    private long began;

    @BeforeAll
    void browser() {
        chrome = new Chrome();
    }

    @BeforeEach
    void open() throws IOException {
        rig = new Rig();
        began = System.nanoTime();
    }

    @AfterEach
    void end() {
        chrome.closePages();
        rig.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(FIVE_MINUTES);
        assertThat(chrome.troubles).isEmpty();
    }

    @AfterAll
    void close() {
        chrome.close();
    }

    @Test
    void the_thirty_first_message_of_a_minute_was_dropped_in_silence() {
        for (int i = 1; i <= 31; i++) {
            rig.text("zhangsan", "第" + i + "条提醒");
        }
        Page page = askedFor("zhangsan", 1280);
        assertThat(lost(page))
                .singleElement()
                .asString()
                .contains("第31条提醒")
                .contains("Dropped in silence")
                .contains("more than 30 messages to this member within a minute");
        assertThat(page.locator(".now-list").innerText()).contains("more are dropped in silence");
        Chrome.picture(page, "why-silent-drop");
        tab(page, "Quotas");
        Locator full = page.locator(".line", has("messages to zhangsan")).first();
        assertThat(full.innerText()).contains("30 of 30 per minute");
    }

    @Test
    void the_member_is_outside_the_visible_scope_and_named_in_invaliduser() {
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        rig.text("zhangsan|lijianguo", "明天上午开会");
        Page page = askedFor("lijianguo", 1280);
        assertThat(lost(page))
                .singleElement()
                .asString()
                .contains("明天上午开会")
                .contains("outside the app's visible scope (可见范围)")
                .contains("invaliduser");
        Chrome.picture(page, "why-invisible");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The calls"))
                .click();
        Locator call = page.locator(".entry", has("message/send"));
        call.locator("summary").click();
        assertThat(call.locator("pre").last().innerText()).contains("\"invaliduser\": \"lijianguo\"");
        Chrome.picture(page, "why-invisible-call");
    }

    @Test
    void an_equal_request_within_the_duplicate_window_was_sent_once() {
        String notice = "\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"text\":{\"content\":\"请带党员证\"},"
                + "\"enable_duplicate_check\":1,\"duplicate_check_interval\":600";
        rig.send(notice);
        rig.send(notice);
        Page page = askedFor("zhangsan", 360);
        assertThat(page.locator(".sum").innerText()).contains("Seen: 1. Not seen: 1.");
        assertThat(lost(page))
                .singleElement()
                .asString()
                .contains("请带党员证")
                .contains("duplicate check")
                .contains("sent only once");
        Chrome.picture(page, "why-duplicate");
    }

    /** From the phones over the link to the panel, whose first part asks for the member. */
    private Page askedFor(String userid, int width) {
        Page phones = chrome.page(width, 800);
        phones.navigate(rig.sandbox.url().toString());
        Page page = phones.waitForPopup(() -> phones.getByText("Control panel").click());
        page.setViewportSize(width, 800);
        page.getByLabel("Member").selectOption(userid);
        page.locator(".sum").waitFor();
        return page;
    }

    private static List<String> lost(Page page) {
        page.locator(".lost").first().waitFor();
        return page.locator(".lost").allInnerTexts();
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + ".*")))
                .click();
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
