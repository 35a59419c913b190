package cn.zhibu.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
            if (message.type().equals("error")) {
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
