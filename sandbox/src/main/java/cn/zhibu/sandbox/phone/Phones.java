package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.callback.Deliveries;
import cn.zhibu.sandbox.callback.Delivery;
import cn.zhibu.sandbox.callback.Inbounds;
import cn.zhibu.sandbox.directory.Change;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.metrics.Metrics;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Hands out the members' phones, and tells the app what happens without one. */
public final class Phones {
    private final Platform platform;
    private final SendCall.Stores stores;
    private final AppMenu menu;
    private final Deliveries deliveries;
    private final Acts acts;

    /** Over the stores of the sends. */
    public Phones(Platform platform, SendCall.Stores stores, AppMenu menu, Deliveries deliveries, Metrics metrics) {
        this.platform = platform;
        this.stores = stores;
        this.menu = menu;
        this.deliveries = deliveries;
        Inbounds inbounds = new Inbounds(platform.settings(), platform.clock());
        this.acts = new Acts(inbounds, deliveries, new ReplyShow(stores.media(), platform.clock()), metrics);
    }

    /** The phone of a member the app can see; refuses anyone else. */
    public Phone of(String userid) {
        Member member = stores.directory().member(userid);
        if (member == null) {
            throw new RefusedAct("No member '" + userid + "' in the directory.");
        }
        return new Phone(member.userid(), platform, stores, menu, acts);
    }

    /** The MsgId of the next message of anyone. */
    public void nextMsgId(long id) {
        acts.make().nextId(id);
    }

    /** Delivers any event with fields of its own; {@code from} is a member or {@code sys}. */
    public Delivery event(String from, String event, ObjectNode fields, boolean agent) {
        return deliveries.deliver(acts.make().event(from, event, "", fields, agent));
    }

    /** Delivers a change of the directory and the entering or leaving that came with it. */
    public void tell(Change change) {
        if (!change.type().isEmpty()) {
            deliveries.deliver(acts.make().contact(change.type(), change.fields()));
        }
        String entered = change.entered();
        if (entered != null) {
            String member = entered.toLowerCase(Locale.ROOT);
            acts.perform(
                    acts.make().event(entered, "subscribe", ""), stores.chats().of(member), null);
        }
        String left = change.left();
        if (left != null) {
            deliveries.deliver(acts.make().event(left, "unsubscribe", ""));
        }
    }
}
