package cn.zhibu.bot.wecom;

import java.util.Set;

/** What an {@code errcode} asks of the caller (developer.work.weixin.qq.com/document/path/90313). */
public final class ApiErrors {

    /** What to do about a refused call. */
    public enum Reaction {
        /** Too fast or in conflict: not accepted, the same call may be right in a minute. */
        RETRY_LATER,
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

    private static final Set<Integer> LATER = Set.of(6000, 45009, 45033);
    private static final Set<Integer> TOKEN = Set.of(WRONG_SECRET, 40014, 42001);
    private static final Set<Integer> CONFIGURATION = Set.of(
            UNTRUSTED_ADDRESS, 50003, 40013, 40091, 41002, 41004, 2000002, 40056, 301002, 48002, 43009, 43012, 701008);

    private ApiErrors() {}

    public static Reaction reaction(int errcode) {
        if (errcode == -1) {
            return Reaction.UNKNOWN;
        }
        if (LATER.contains(errcode)) {
            return Reaction.RETRY_LATER;
        }
        if (TOKEN.contains(errcode)) {
            return Reaction.REFRESH_TOKEN;
        }
        return CONFIGURATION.contains(errcode) ? Reaction.CONFIGURATION : Reaction.PERMANENT;
    }
}
