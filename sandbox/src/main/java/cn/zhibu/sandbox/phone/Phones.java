package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.callback.Deliveries;
import cn.zhibu.sandbox.callback.Inbounds;
import cn.zhibu.sandbox.directory.Change;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.menu.AppMenu;
import cn.zhibu.sandbox.message.SendCall;

/** Hands out the members' phones, and tells the app what changed in the directory. */
public final class Phones {
    private final Platform platform;
    private final SendCall.Stores stores;
    private final AppMenu menu;
    private final Deliveries deliveries;
    private final Acts acts;

    /** Over the stores of the sends. */
    public Phones(Platform platform, SendCall.Stores stores, AppMenu menu, Deliveries deliveries) {
        this.platform = platform;
        this.stores = stores;
        this.menu = menu;
        this.deliveries = deliveries;
        Inbounds inbounds = new Inbounds(platform.settings(), platform.clock());
        this.acts = new Acts(inbounds, deliveries, new ReplyShow(stores.media(), platform.clock()));
    }

    /** The phone of a member the app can see; refuses anyone else. */
    public Phone of(String userid) {
        Member member = stores.directory().member(userid);
        if (member == null) {
            throw new RefusedAct("No member '" + userid + "' in the directory.");
        }
        return new Phone(member.userid(), platform, stores, menu, acts);
    }

    /** Delivers a change of the directory and the entering or leaving that came with it. */
    public void tell(Change change) {
        if (!change.type().isEmpty()) {
            deliveries.deliver(acts.make().contact(change.type(), change.fields()));
        }
        String entered = change.entered();
        if (entered != null) {
            acts.perform(
                    acts.make().event(entered, "subscribe", ""), stores.chats().of(entered), null);
        }
        String left = change.left();
        if (left != null) {
            deliveries.deliver(acts.make().event(left, "unsubscribe", ""));
        }
    }
}
