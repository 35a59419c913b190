package cn.zhibu.domain.conversation;

/** The last act of a person that 回复 0 takes back: what kind of act and the row it concerns. */
public record Undo(String kind, long subject) {}
