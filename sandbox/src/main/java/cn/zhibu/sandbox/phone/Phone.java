package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.callback.Inbound;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One member's phone with the app's chat. Every act blocks until the last delivery attempt is over; what a member cannot do
 * throws {@link RefusedAct}.
 */
public final class Phone {
    private final String userid;
    private final Platform platform;
    private final SendCall.Stores stores;
    private final AppMenu menu;
    private final Acts acts;
    private final Presses presses;

    Phone(String userid, Platform platform, SendCall.Stores stores, AppMenu menu, Acts acts) {
        this.userid = userid;
        this.platform = platform;
        this.stores = stores;
        this.menu = menu;
        this.acts = acts;
        this.presses = new Presses(userid, stores, acts);
    }

    /** Types a message. */
    public Exchange say(String text) {
        if (text.isBlank()) {
            throw new RefusedAct("请先输入文字再发送");
        }
        return post(Post.text(text));
    }

    /** Sends a photo. */
    public Exchange image(byte[] content) {
        return image(content, "photo.jpg");
    }

    /** Sends a photo under a name. */
    public Exchange image(byte[] content, String name) {
        return post(Post.image(stores.media(), content, name));
    }

    /** Sends a voice message (AMR). */
    public Exchange voice(byte[] content) {
        return post(Post.voice(stores.media(), content));
    }

    /** Sends a video (MP4). */
    public Exchange video(byte[] content) {
        return post(Post.video(stores.media(), content));
    }

    /** Shares a link. */
    public Exchange link(String title, String description, String url) {
        return post(Post.link(title, description, url));
    }

    /** Shares a place; latitude first, as Location_X is. */
    public Exchange location(double latitude, double longitude, String label) {
        return post(Post.location(latitude, longitude, label));
    }

    /** Presses a button by its caption, on the newest live card that shows it. */
    public Exchange tap(String caption) {
        return presses.newest(caption, seen());
    }

    /** Presses a button by its key on this card. */
    public Exchange tap(String bubbleId, String key) {
        return tap(bubbleId, key, Map.of());
    }

    /** Presses a button with choices by question key. */
    public Exchange tap(String bubbleId, String key, Map<String, List<String>> selected) {
        return presses.byKey(bubbleId, key, selected);
    }

    /** Submits choices on a vote or multiple card. */
    public Exchange vote(Bubble bubble, Map<String, List<String>> selected) {
        JsonNode card = bubble.card();
        String key = card == null ? "" : Json.text(card.path("submit_button"), "key");
        return presses.byKey(bubble.id(), key, selected);
    }

    /** Chooses a menu entry by key, url or caption. */
    public Exchange menu(String wanted) {
        return menu(wanted, Json.object());
    }

    /** Chooses a menu entry that asks for a code, and scans this text. */
    public Exchange scan(String wanted, String result) {
        return menu(wanted, MenuActs.scanned(result));
    }

    /** Chooses a menu entry that asks for photos; they follow as messages of their own. */
    public Exchange photos(String wanted, List<byte[]> photos) {
        Exchange exchange = menu(wanted, MenuActs.photos(photos));
        photos.forEach(this::image);
        return exchange;
    }

    /** Chooses a menu entry that asks for a place; the place follows as a message of its own. */
    public Exchange place(String wanted, double latitude, double longitude, String label) {
        Exchange exchange = menu(wanted, MenuActs.place(latitude, longitude, label));
        location(latitude, longitude, label);
        return exchange;
    }

    /** Sends a file: the platform never delivers it to an app. */
    public Exchange file(String name) {
        chat().add(platform.clock().instant(), true, Content.text("file", name), null);
        return new Exchange(List.of(), null, "files sent to an app's chat are never delivered to the app");
    }

    /** Any event of this member, with fields of its own. */
    public Exchange event(String event, String key, ObjectNode fields) {
        return acts.perform(acts.make().event(userid, event, key, fields, true), chat(), null);
    }

    /** Opens the app's chat; raises {@code enter_agent} and {@code LOCATION} where the administrator has switched them on. */
    public Exchange enter() {
        read();
        return new Entering(userid, platform.console(), acts).into(chat());
    }

    /** Marks everything as read. */
    public void read() {
        chat().read();
    }

    /** All bubbles, dropped and recalled ones too. */
    public List<Bubble> bubbles() {
        return chat().all();
    }

    /** Words of the app's bubbles as this member sees them, in order. */
    public List<String> seen() {
        return chat().seen();
    }

    /** The newest matching bubble of the app, waited for; throws when none came in time. */
    public Bubble waitFor(Predicate<Bubble> wanted, Duration patience) {
        Bubble found =
                chat().await(bubble -> !bubble.mine() && bubble.dropped() == null && wanted.test(bubble), patience);
        if (found == null) {
            throw new RefusedAct(userid + " saw no such message within " + patience + ", only " + seen() + ".");
        }
        return found;
    }

    /** The newest bubble of the app that contains the words, waited for. */
    public Bubble waitForText(String words, Duration patience) {
        return waitFor(bubble -> bubble.text().contains(words), patience);
    }

    /** Bubbles of the app not read yet. */
    public int unread() {
        return chat().unread();
    }

    /** The member uses WeChat with the plugin (no interactive cards, no markdown) or WeCom. */
    public void plugin(boolean on) {
        chat().plugin(on);
    }

    /** The chat itself. */
    public Chat chat() {
        return stores.chats().of(userid);
    }

    private Exchange menu(String wanted, ObjectNode fields) {
        JsonNode entry = menu.find(wanted);
        if (entry == null) {
            throw new RefusedAct("应用菜单里没有“" + wanted + "”");
        }
        chat().add(platform.clock().instant(), true, Content.text("event", Json.text(entry, "name")), null);
        return event(Json.text(entry, "type"), MenuActs.key(entry), fields);
    }

    private Exchange post(Post post) {
        Inbound inbound = acts.make().message(userid, post.type(), post.fields());
        chat().add(platform.clock().instant(), true, post.content(), null);
        return acts.perform(inbound, chat(), null);
    }
}
