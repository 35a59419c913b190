package cn.zhibu.engines;

/** The pause between two looks at a server. */
final class Pause {

    private Pause() {}

    static void aMoment() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for a server.", e);
        }
    }
}
