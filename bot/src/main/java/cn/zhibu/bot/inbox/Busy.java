package cn.zhibu.bot.inbox;

/** More waits than can be answered in time: the platform shall deliver again. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy(String lane) {
        super("The " + lane + " lane is full.", null, false, false);
    }
}
