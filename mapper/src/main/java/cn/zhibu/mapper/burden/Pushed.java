package cn.zhibu.mapper.burden;

/** How many messages of a month count for a person, and how many there may be. */
public record Pushed(long memberId, int used, int most) {}
