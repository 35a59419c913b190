package cn.zhibu.app.torture;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Every step of the service towards SQL, before it and after it, by the work that takes it. Armed, some are struck; those that were struck least
 * come first, so that each is struck again and again. Equal seeds strike alike as far as the threads run alike.
 */
final class Failpoints {

    /** What happens at a point. */
    enum Blow {
        NONE,
        /** The connection is gone, and with it whatever was not committed. */
        CUT,
        /** The work fails by a fault of its own. */
        FAULT,
        /** The work ends there and tells nobody. */
        DEATH
    }

    /** The work under way ends here, as a process does that is killed. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death(String point) {
            super("killed at " + point, null, false, false);
        }
    }

    private final Random random;
    private final List<Blow> all;
    private final Map<String, Integer> struck = new TreeMap<>();
    private final AtomicInteger strikes = new AtomicInteger();
    private volatile List<Blow> blows;
    private volatile double probability;

    Failpoints(long seed, List<Blow> blows) {
        this.random = new Random(seed);
        this.all = List.copyOf(blows);
        this.blows = all;
    }

    /** Forgets what was struck. */
    synchronized void reset() {
        arm(0);
        struck.clear();
        strikes.set(0);
    }

    /** @param chance of an average point, from 0 to 1; 0 disarms */
    void arm(double chance) {
        blows = all;
        probability = chance;
    }

    /** As {@link #arm(double)}, with one kind of blow only. */
    void arm(double chance, Blow only) {
        blows = List.of(only);
        probability = chance;
    }

    int strikes() {
        return strikes.get();
    }

    /** How many different points were struck. */
    synchronized int points() {
        return struck.size();
    }

    synchronized int fewest() {
        return struck.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    Blow at(String point) {
        return probability == 0 ? Blow.NONE : drawn(point);
    }

    private synchronized Blow drawn(String point) {
        int mine = struck.getOrDefault(point, 0);
        double average = struck.isEmpty() ? 0 : (double) strikes.get() / struck.size();
        double chance = probability * (mine <= average / 2 ? 4 : 1);
        if (random.nextDouble() >= chance) {
            return Blow.NONE;
        }
        struck.merge(point, 1, Integer::sum);
        strikes.incrementAndGet();
        return blows.get(random.nextInt(blows.size()));
    }
}
