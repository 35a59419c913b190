package cn.zhibu.domain.roster;

/** What became of a roster file that was handed in. */
public sealed interface TakenRoster {

    /** Its rows are looked at next. */
    record Taken(long importId) implements TakenRoster {}

    /** It has captions and nothing else. */
    record Nothing() implements TakenRoster {}

    record TooLong(int rows, int most) implements TakenRoster {}

    record NotYours() implements TakenRoster {}
}
