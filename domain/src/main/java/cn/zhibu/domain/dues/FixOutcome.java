package cn.zhibu.domain.dues;

/** What became of fixing the amounts of a year. */
public sealed interface FixOutcome {

    /** @param fixed how many people have a new amount */
    record Fixed(YearPlan plan, int fixed) implements FixOutcome {}

    /** Nothing was written. */
    record Impossible(YearPlan plan) implements FixOutcome {}

    record NotYours() implements FixOutcome {}
}
