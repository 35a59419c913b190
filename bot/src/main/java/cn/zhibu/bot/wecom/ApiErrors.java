package cn.zhibu.bot.wecom;

import java.util.Set;

/** What an {@code errcode} asks of the caller (developer.work.weixin.qq.com/document/path/90313). */
public final class ApiErrors {

    /** What to do about a refused call. */
    public enum Reaction {
        /** In conflict: not accepted, the same call may be right soon. */
        RETRY_LATER,
        /** A limit is used up: until its window is over no call of the kind is accepted. */
        TOO_OFTEN,
        /** Too many calls of the kind are under way. */
        TOO_MANY_AT_ONCE,
        /** The token is not valid any more. */
        REFRESH_TOKEN,
        /** The operator has to change something in the console or in the settings. */
        CONFIGURATION,
        /** This call will never be right. */
        PERMANENT,
        /** It may or may not have been accepted. */
        UNKNOWN
    }

    /** No menu is set. */
    public static final int NO_MENU = 46003;

    /** Wrong secret. */
    public static final int WRONG_SECRET = 40001;

    /** The server's address is not among the trusted ones. */
    public static final int UNTRUSTED_ADDRESS = 60020;

    private static final int CONFLICT = 6000;
    private static final int FREQUENCY = 45009;
    private static final int CONCURRENCY = 45033;
    private static final Set<Integer> TOKEN = Set.of(WRONG_SECRET, 40014, 42001);
    private static final Set<Integer> CONFIGURATION = Set.of(
            UNTRUSTED_ADDRESS, 50003, 40013, 40091, 41002, 41004, 2000002, 40056, 301002, 48002, 43009, 43012, 701008);

    private ApiErrors() {}

    public static Reaction reaction(int errcode) {
        return switch (errcode) {
            case -1 -> Reaction.UNKNOWN;
            case CONFLICT -> Reaction.RETRY_LATER;
            case FREQUENCY -> Reaction.TOO_OFTEN;
            case CONCURRENCY -> Reaction.TOO_MANY_AT_ONCE;
            default -> byKind(errcode);
        };
    }

    private static Reaction byKind(int errcode) {
        if (TOKEN.contains(errcode)) {
            return Reaction.REFRESH_TOKEN;
        }
        return CONFIGURATION.contains(errcode) ? Reaction.CONFIGURATION : Reaction.PERMANENT;
    }
}
