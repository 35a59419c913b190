package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page with the phones in one browser window; keeps its pictures in {@code target/walk}. */
final class Desk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "walk");
    private static final double PATIENCE_MILLIS = 60_000;

    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Desk(Browser browser, String address, int width, int height) {
        page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(1.5)
                .setLocale("zh-CN")
                .setTimezoneId("America/New_York"));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            // every browser asks for it, and no page needs it
            boolean icon = message.location().contains("/favicon.ico");
            if (message.type().equals("error") && !icon) {
                troubles.add(message.text());
            }
        });
        page.navigate(address);
    }

    PhoneView phone(String userid) {
        PhoneView view = new PhoneView(page, userid);
        view.frame().waitFor();
        return view;
    }

    List<String> phones() {
        page.locator("[data-phone]").first().waitFor();
        return page.locator("[data-phone]").all().stream()
                .map(phone -> phone.getAttribute("data-phone"))
                .toList();
    }

    /** Takes another member's phone in place of the one shown. */
    PhoneView swap(String shown, String wanted) {
        place(shown).getByLabel("选择成员").selectOption(new SelectOption().setValue(wanted));
        return phone(wanted);
    }

    void wechat(String userid) {
        place(userid).getByLabel("WeChat 插件").check();
        page.locator(".phone-wechat[data-phone='" + userid + "']").waitFor();
    }

    /** Opens a page of the service as this member, who is picked where the platform would know them. */
    void open(String url, String name) {
        page.navigate(url);
        page.getByText(name).first().click();
        page.locator("main.page").waitFor();
    }

    /** The same for who is known already. */
    void open(String url) {
        page.navigate(url);
        page.locator("main.page").waitFor();
    }

    void follow(String caption) {
        page.getByText(caption, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("main.page").waitFor();
    }

    /** Hands in a list under the form's button. */
    void upload(String file, String content, String button) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(file, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
    }

    void fill(String caption, String value) {
        page.getByLabel(caption).first().fill(value);
    }

    void press(String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    /** The page as soon as it says so. */
    String reads(String words) {
        page.locator("main.page", new Page.LocatorOptions().setHasText(words)).waitFor();
        return page.locator("main.page").innerText();
    }

    /** The whole page at this width, which nothing may stick out of. */
    void picture(String name, int width) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(overflow()).as(name + " at " + width).isZero();
    }

    /** Only what the window shows of a long page, at this width. */
    void pictureOfTop(String name, int width) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
        assertThat(overflow()).as(name + " at " + width).isZero();
    }

    void back() {
        page.goBack();
        page.locator("main.page").waitFor();
    }

    /** Presses a button of the clock and waits until the time has been played. */
    void jump(String label) {
        page.locator("button.clock-button:enabled", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.locator(".clock[aria-busy='false'] .clock-status", new Page.LocatorOptions().setHasText("已到"))
                .waitFor(new Locator.WaitForOptions().setTimeout(4 * PATIENCE_MILLIS));
    }

    /** How far the page is wider than the window, in CSS pixels. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void picture(String name, PhoneView phone) {
        phone.frame().screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What the browser complained about: errors of scripts, refused or missing resources. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        page.close();
    }

    private Locator place(String userid) {
        return page.locator(
                ".phone-place", new Page.LocatorOptions().setHas(page.locator("[data-phone='" + userid + "']")));
    }
}
