package cn.zhibu.domain.inbox;

/** Another delivery of an event was put on record while this one was at work. */
public final class FasterDelivery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FasterDelivery() {
        super("Another delivery of one of these events was faster.");
    }
}
