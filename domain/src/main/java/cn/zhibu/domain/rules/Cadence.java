package cn.zhibu.domain.rules;

/**
 * A meeting type that is held once in a period, and how many working days before its end the secretary is told when it is still missing.
 *
 * @param type name of the meeting type; its article is {@code type.<name>}
 */
public record Cadence(String type, Period every, int leadWorkdays) {}
