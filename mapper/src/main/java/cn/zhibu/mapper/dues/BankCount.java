package cn.zhibu.mapper.dues;

/** How many lines of a list stand in a state, and their sum in 分. */
public record BankCount(BankRowState state, boolean booked, int lines, long fen) {}
