package cn.zhibu.mapper.record;

/** How often a person was expected, came, was on leave and was absent, over signed rolls. */
public record OwnFigures(int expected, int present, int onLeave, int absent) {}
