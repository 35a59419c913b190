package cn.zhibu.domain.inbox;

/** Answers an event that was held, by the way on which a fresh one goes. */
@FunctionalInterface
public interface EventReplay {

    /** @param content encrypted, as in {@link HeldEvent} */
    ReplayedEvent replay(String content);
}
