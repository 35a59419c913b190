package cn.zhibu.domain.outbox;

/** Said inside the transaction that left messages; who listens after its commit may send them at once instead of at the next tick. */
public record MessagesWaiting() {}
