package cn.zhibu.bot.page;

/** A page for members was opened without a session; the browser is sent to log in. */
final class NotLoggedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String to;

    NotLoggedIn(String to) {
        super("A page for members was opened without a session.", null, false, false);
        this.to = to;
    }

    String to() {
        return to;
    }
}
