package cn.zhibu.sandbox;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.credential.Tickets;
import cn.zhibu.sandbox.credential.Tokens;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.group.Groups;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.Messages;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.metrics.Metrics;
import cn.zhibu.sandbox.oauth.OAuthCodes;
import cn.zhibu.sandbox.robot.Robots;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiCall;

/** Everything one sandbox knows. */
public record World(
        Platform platform,
        SendCall.Stores stores,
        Tokens tokens,
        Tickets tickets,
        OAuthCodes oauth,
        AppMenu menu,
        Groups groups,
        Robots robots,
        Metrics metrics,
        Ledger<ApiCall> calls,
        Ledger<Attempt> callbacks) {
    private static final int LEDGER = 50_000;

    static World of(SandboxSettings settings, Directory directory, SandboxClock clock) {
        Platform platform = Platform.of(settings, clock);
        SendCall.Stores stores = new SendCall.Stores(
                directory,
                new Chats(platform.ids()),
                new MediaStore(clock, platform.ids()),
                new Messages(),
                new ResponseCodes(clock, platform.ids()));
        return new World(
                platform,
                stores,
                new Tokens(clock, platform.ids(), () -> platform.tuning().tokenLife()),
                new Tickets(clock, platform.ids(), () -> platform.tuning().tokenLife()),
                new OAuthCodes(clock, platform.ids()),
                new AppMenu(new Agent(settings.agentId())),
                new Groups(),
                new Robots(platform.ids()),
                new Metrics(),
                new Ledger<>(LEDGER),
                new Ledger<>(LEDGER));
    }

    /** Chats, ledgers, faults and counts are emptied; what the administrator and the app have set up stays. */
    public void forget() {
        platform.faults().clear();
        calls.clear();
        callbacks.clear();
        stores.chats().clear();
        metrics.clear();
    }

    /** As after the start with this directory: identifiers begin again from the seed. */
    void forgetAll() {
        forget();
        tokens.revoke();
        tickets.revoke();
        oauth.clear();
        menu.clear();
        groups.clear();
        stores.media().clear();
        stores.messages().clear();
        stores.codes().clear();
        platform.rates().clear();
        platform.ids().restart();
        robots.clear();
        stores.chats().clear();
    }
}
