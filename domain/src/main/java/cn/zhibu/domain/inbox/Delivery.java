package cn.zhibu.domain.inbox;

/**
 * One delivery of an event.
 *
 * @param key the transport key of the event, the same for each delivery of it
 * @param userid whose it is, in lower case
 */
public record Delivery(String key, String kind, String userid) {}
