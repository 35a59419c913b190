package cn.zhibu.bot.spool;

import cn.zhibu.bot.callback.CallbackRefused;
import cn.zhibu.bot.callback.EventReader;
import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.conversation.Reception;
import cn.zhibu.domain.inbox.EventReplay;
import cn.zhibu.domain.inbox.ReplayedEvent;
import org.springframework.stereotype.Component;

/** Opens an event that was held and lets those answer who answer fresh ones. */
@Component
final class HeldEvents implements EventReplay {

    private final EventSeal seal;
    private final EventReader reader;
    private final Reception reception;

    HeldEvents(EventSeal seal, EventReader reader, Reception reception) {
        this.seal = seal;
        this.reader = reader;
        this.reception = reception;
    }

    @Override
    public ReplayedEvent replay(String content) {
        Inbound inbound = read(seal.open(content));
        return new ReplayedEvent(
                inbound.key(),
                inbound.userid(),
                inbound.createdAt(),
                inbound instanceof Inbound.Tap,
                reception.receive(inbound));
    }

    private Inbound read(String xml) {
        try {
            return reader.read(xml);
        } catch (CallbackRefused e) {
            throw new IllegalStateException("An event that was read before cannot be read again.", e);
        }
    }
}
