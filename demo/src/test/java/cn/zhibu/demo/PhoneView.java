package cn.zhibu.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One phone on the page, used as a person uses it. */
final class PhoneView {

    private final Locator phone;

    PhoneView(Page page, String userid) {
        this.phone = page.locator("[data-phone='" + userid + "']");
    }

    void say(String words) {
        Locator input = phone.getByLabel("输入消息");
        input.fill(words);
        input.press("Enter");
    }

    /** Presses the button on the newest card that still offers it. */
    void tap(String caption) {
        phone.locator("button.card-button:enabled", named(caption)).last().click();
    }

    void menu(String top, String entry) {
        phone.locator("button.app-menu-button", named(top)).click();
        phone.locator("button.app-menu-entry", named(entry)).click();
    }

    /** The whole bubble of the app that contains the words, waited for. */
    String hears(String words) {
        Locator bubble = phone.locator("li.row-app .bubble", new Locator.LocatorOptions().setHasText(words))
                .last();
        bubble.waitFor();
        return bubble.innerText();
    }

    /** Waits until the newest bubble of the app that is a picture has been loaded. */
    void sees() {
        phone.locator("li.row-app .bubble img").last().evaluate("image => image.decode()");
    }

    /** The grey words that stand where the buttons of the newest answered card were. */
    String answered(String words) {
        Locator done = phone.locator("button.card-button-done", new Locator.LocatorOptions().setHasText(words))
                .last();
        done.waitFor();
        return done.innerText();
    }

    /** The first group of the pattern in the newest bubble that contains the words. */
    String reads(String words, String pattern) {
        String text = hears(words);
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("No '" + pattern + "' in: " + text);
        }
        return found.group(1);
    }

    /** How far anything sticks out of the phone sideways, in CSS pixels. */
    int overflow() {
        return (Integer)
                phone.evaluate("phone => Math.max(...[phone, ...phone.querySelectorAll('.chat, .bubble, .card')]"
                        + ".map(part => part.scrollWidth - part.clientWidth))");
    }

    Locator frame() {
        return phone;
    }

    private static Locator.LocatorOptions named(String caption) {
        return new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + caption + "\\s*$"));
    }
}
