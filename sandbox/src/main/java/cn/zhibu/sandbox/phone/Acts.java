package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.callback.Deliveries;
import cn.zhibu.sandbox.callback.Delivery;
import cn.zhibu.sandbox.callback.Inbound;
import cn.zhibu.sandbox.callback.Inbounds;
import cn.zhibu.sandbox.callback.XmlNode;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.metrics.Metrics;
import cn.zhibu.sandbox.wire.ApiFault;
import org.jspecify.annotations.Nullable;

/** Carries an act of a member to the app and shows the reply. */
final class Acts {
    private final Inbounds inbounds;
    private final Deliveries deliveries;
    private final ReplyShow replies;
    private final Metrics metrics;

    Acts(Inbounds inbounds, Deliveries deliveries, ReplyShow replies, Metrics metrics) {
        this.metrics = metrics;
        this.inbounds = inbounds;
        this.deliveries = deliveries;
        this.replies = replies;
    }

    Inbounds make() {
        return inbounds;
    }

    Exchange perform(Inbound inbound, Chat chat, @Nullable String pressed) {
        metrics.acted(inbound.member(), inbound.msgId());
        Delivery delivery = deliveries.deliver(inbound);
        XmlNode reply = delivery.reply();
        String problem = delivery.attempts().get(delivery.attempts().size() - 1).problem();
        if (reply == null) {
            return new Exchange(delivery.attempts(), null, problem);
        }
        try {
            Bubble shown = replies.show(reply, chat, pressed);
            metrics.answered(inbound.member());
            return new Exchange(delivery.attempts(), shown, null);
        } catch (ApiFault e) {
            return new Exchange(delivery.attempts(), null, "reply refused: " + e.reason() + " (" + e.code() + ")");
        }
    }
}
