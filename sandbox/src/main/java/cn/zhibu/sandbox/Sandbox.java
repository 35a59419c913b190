package cn.zhibu.sandbox;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.callback.CallbackTarget;
import cn.zhibu.sandbox.callback.Deliveries;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.control.Host;
import cn.zhibu.sandbox.credential.Tokens;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.Messages;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.oauth.OAuthCodes;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.phone.Phones;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiCall;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** A running stand-in for the WeCom platform with one corp and one app. Thread-safe. */
public final class Sandbox implements Host, AutoCloseable {
    private static final int LEDGER = 50_000;

    private final Platform platform;
    private final SendCall.Stores stores;
    private final Tokens tokens;
    private final OAuthCodes oauth;
    private final AppMenu menu;
    private final Ledger<ApiCall> calls = new Ledger<>(LEDGER);
    private final Ledger<Attempt> callbacks = new Ledger<>(LEDGER);
    private final CallbackTarget target;
    private final Phones phones;
    private final Front front;
    private volatile Supplier<List<Jump>> jumps = List::of;
    private volatile List<String> opening = List.of();

    private Sandbox(Platform platform, Directory directory) {
        SandboxSettings settings = platform.settings();
        SandboxClock clock = platform.clock();
        this.platform = platform;
        this.stores = new SendCall.Stores(
                directory,
                new Chats(platform.ids()),
                new MediaStore(clock, platform.ids()),
                new Messages(),
                new ResponseCodes(clock, platform.ids()));
        this.tokens = new Tokens(clock, platform.ids());
        this.oauth = new OAuthCodes(clock, platform.ids());
        this.menu = new AppMenu(new Agent(settings.agentId()));
        CallbackCrypto crypto = new CallbackCrypto(settings.token(), settings.aesKey(), settings.corpId());
        this.target = new CallbackTarget(platform, crypto);
        this.phones = new Phones(platform, stores, menu, new Deliveries(platform, crypto, target, callbacks));
        this.front = Front.open(this, target::present);
        directory.listener(change -> {
            if (target.present()) {
                phones.tell(change);
            }
        });
    }

    /** Starts listening; returns when calls are answered. */
    public static Sandbox start(SandboxSettings settings, Directory directory, SandboxClock clock) {
        return new Sandbox(Platform.of(settings, clock), directory);
    }

    /** Base address, as the bot's {@code WECOM_API_URL}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The port it listens on. */
    public int port() {
        return front.port();
    }

    /** The clock that expiry, rates and CreateTime follow. */
    public SandboxClock clock() {
        return platform.clock();
    }

    /** The directory; changes raise events. */
    public Directory directory() {
        return stores.directory();
    }

    /** Faults to come. */
    public Faults faults() {
        return platform.faults();
    }

    /** Changes deadlines, retries and limits. */
    public void tuning(Tuning changed) {
        platform.knobs().set(changed);
    }

    /** Registers the moments that the page offers to jump to. */
    public void jumps(Supplier<List<Jump>> supplier) {
        this.jumps = supplier;
    }

    /** Registers whose phones a page shows that was not asked for any; the first three of the directory without this. */
    public void opening(List<String> userids) {
        this.opening = List.copyOf(userids);
    }

    @Override
    public List<String> opening() {
        return opening;
    }

    @Override
    public List<Jump> jumps() {
        return jumps.get();
    }

    @Override
    public UrlCheck callbackUrl(URI url) {
        return target.change(url);
    }

    @Override
    public Phone phone(String userid) {
        return phones.of(userid);
    }

    @Override
    public Ledger<ApiCall> calls() {
        return calls;
    }

    @Override
    public Ledger<Attempt> callbacks() {
        return callbacks;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public SendCall.Stores stores() {
        return stores;
    }

    @Override
    public AppMenu menu() {
        return menu;
    }

    Tokens tokens() {
        return tokens;
    }

    OAuthCodes oauth() {
        return oauth;
    }

    @Override
    public void close() {
        front.close();
    }
}
