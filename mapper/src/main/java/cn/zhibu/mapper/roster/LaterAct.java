package cn.zhibu.mapper.roster;

/** Something done since with a person's entry; {@code words} name it. */
public record LaterAct(long memberId, String words) {}
