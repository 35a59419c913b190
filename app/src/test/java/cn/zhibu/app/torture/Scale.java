package cn.zhibu.app.torture;

/** How much is done: a little in every build, all of it under {@code -Dtorture=full} ({@code ./zhibu torture}). */
final class Scale {

    private static final boolean FULL = "full".equals(System.getProperty("torture"));

    private Scale() {}

    static int of(int reduced, int full) {
        return FULL ? full : reduced;
    }

    static boolean full() {
        return FULL;
    }

    /** What the run has counted or measured; docs/reliability.md quotes these lines. */
    static void figure(String name, Object value) {
        System.out.println("FIGURE " + name + "=" + value);
    }
}
