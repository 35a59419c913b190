package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Jump;
import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.wire.ApiCall;
import java.net.URI;
import java.util.List;

/** What the control API may reach of the running sandbox. */
public interface Host {
    /** Settings, clock, faults. */
    Platform platform();

    /** Directory, chats, media, messages. */
    SendCall.Stores stores();

    /** The app's menu. */
    AppMenu menu();

    /** A member's phone. */
    Phone phone(String userid);

    /** All API calls. */
    Ledger<ApiCall> calls();

    /** All delivery attempts. */
    Ledger<Attempt> callbacks();

    /** Moments worth jumping to. */
    List<Jump> jumps();

    /** Whose phones a page shows that was not asked for any. */
    List<String> opening();

    /** Verifies and sets the callback URL. */
    UrlCheck callbackUrl(URI url);
}
