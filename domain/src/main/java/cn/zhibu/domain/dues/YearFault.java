package cn.zhibu.domain.dues;

/** Why a line cannot be fixed as it stands. */
public enum YearFault {
    /** Not an active Party member of the branch. */
    NOT_IN_BRANCH,
    /** The person stands in it twice for one month. */
    TWICE,
    /** A month of another year, one before all rules, or not its first day. */
    OTHER_YEAR,
    /** Below nothing. */
    NEGATIVE,
    /** Above what is generally not exceeded, without being marked as voluntary. */
    ABOVE_THE_LINE,
    /** A reduction without the decision that approved it. */
    NO_DECISION,
    /** More than the table says, or a change within the year, without a reason. */
    NO_REASON,
    /** A reason or a decision of more characters than are kept. */
    TOO_LONG
}
