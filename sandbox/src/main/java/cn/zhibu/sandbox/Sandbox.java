package cn.zhibu.sandbox;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.callback.CallbackState;
import cn.zhibu.sandbox.callback.CallbackTarget;
import cn.zhibu.sandbox.callback.Deliveries;
import cn.zhibu.sandbox.callback.Inbounds;
import cn.zhibu.sandbox.callback.Keys;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.control.Host;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.phone.Phones;
import cn.zhibu.sandbox.rate.CallLimits;
import cn.zhibu.sandbox.wire.ApiCall;
import cn.zhibu.sandbox.wire.Guard;
import cn.zhibu.sandbox.wire.Routes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A running stand-in for the WeCom platform with one corp and one app. Thread-safe. */
public final class Sandbox implements Host, AutoCloseable {
    private final World world;
    private final CallbackTarget target;
    private final Phones phones;
    private final Catalogue catalogue;
    private final Routes routes;
    private final Front front;
    private volatile Supplier<List<Jump>> jumps = List::of;
    private volatile List<String> opening = List.of();

    private Sandbox(World world) {
        this.world = world;
        Platform platform = world.platform();
        SandboxSettings settings = platform.settings();
        AtomicReference<Keys> keys =
                new AtomicReference<>(Keys.of(settings.token(), settings.aesKey(), settings.corpId()));
        this.target = new CallbackTarget(platform, keys);
        Deliveries deliveries = new Deliveries(platform, keys, target, world.callbacks());
        this.phones = new Phones(platform, world.stores(), world.menu(), deliveries, world.metrics());
        CallLimits limits = new CallLimits(platform.rates());
        this.catalogue = new Catalogue(world, limits, target);
        Guard guard = new Guard(
                world.tokens(), new Doorman(platform, limits), world.tokens()::revoke, world.tokens()::expire);
        this.routes = catalogue.routes();
        this.front = new Front(this, routes, guard);
        directory().listener(change -> {
            if (target.present()) {
                phones.tell(change);
            }
        });
    }

    /** Starts listening; returns when calls are answered. */
    public static Sandbox start(SandboxSettings settings, Directory directory, SandboxClock clock) {
        return new Sandbox(World.of(settings, directory, clock));
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
        return platform().clock();
    }

    /** The directory; changes raise events. */
    public Directory directory() {
        return world.stores().directory();
    }

    /** Faults to come. */
    public Faults faults() {
        return platform().faults();
    }

    /** Changes deadlines, retries and limits. */
    public void tuning(Tuning changed) {
        platform().knobs().set(changed);
    }

    /** Changes what the administrator has set. */
    public void console(Console changed) {
        platform().switches().set(changed);
    }

    /** Registers the moments that the page offers to jump to. */
    public void jumps(Supplier<List<Jump>> supplier) {
        this.jumps = supplier;
    }

    /** Registers whose phones a page shows that was not asked for any; the first three of the directory without this. */
    public void opening(List<String> userids) {
        this.opening = List.copyOf(userids);
    }

    /** All API calls. */
    public Ledger<ApiCall> calls() {
        return world.calls();
    }

    /** All delivery attempts. */
    public Ledger<Attempt> callbacks() {
        return world.callbacks();
    }

    /** Settings, clock, faults. */
    public Platform platform() {
        return world.platform();
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public Phones phones() {
        return phones;
    }

    @Override
    public Set<String> paths() {
        return routes.paths();
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
    public UrlCheck callbackUrl(URI url, String token, String aesKey) {
        return target.change(url, Keys.of(token, aesKey, platform().settings().corpId()));
    }

    @Override
    public CallbackState callback() {
        return target.state();
    }

    @Override
    public Phone phone(String userid) {
        return phones.of(userid);
    }

    @Override
    public void away(Duration duration) {
        front.away(duration);
    }

    @Override
    public void restart() {
        world.forgetAll();
        catalogue.clear();
        phones.nextMsgId(Inbounds.FIRST_ID);
    }

    @Override
    public void close() {
        front.close();
    }
}
