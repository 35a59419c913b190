package cn.zhibu.mapper.roster;

/** How many rows of a file have one fate. */
public record RosterCount(String verdict, int rows) {}
