package cn.zhibu.mapper.burden;

/**
 * A person's month: {@code pushes} count towards the budget, {@code others} are role work, answers and the daily digest, {@code held} were not
 * sent because of the budget, {@code taps} are taps and words of the person's own.
 */
public record BurdenLine(long memberId, int pushes, int others, int held, int taps) {}
