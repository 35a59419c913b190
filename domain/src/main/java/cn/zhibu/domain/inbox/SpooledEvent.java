package cn.zhibu.domain.inbox;

/**
 * An event in the spool.
 *
 * @param id its place in the spool
 * @param member stands for whose it is, without naming the person
 */
public record SpooledEvent(String id, String member, HeldEvent event) {}
